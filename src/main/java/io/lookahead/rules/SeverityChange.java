package io.lookahead.rules;

/**
 * Another severity for the advice of a rule, from outside of the packs.
 *
 * @param rule the rule's whole name
 * @param severity {@code note}, {@code warning}, {@code stop} or {@code off}
 * @param reason why; must not be empty where it relaxes a stop
 * @param layer who says so
 * @param place where it is said, such as {@code lookahead.yaml:12} or {@code --severity}
 */
public record SeverityChange(String rule, String severity, String reason, Layer layer, String place) {}
