package io.lookahead.rules;

/**
 * Another severity for the advice of a rule, from outside of the packs.
 *
 * @param rule the rule's whole name
 * @param severity {@code note}, {@code warning}, {@code stop} or {@code off}
 * @param reason why; must not be empty where it relaxes a stop
 * @param layer who says so, such as {@code profile my-chain} or {@code command line}
 */
public record SeverityChange(String rule, String severity, String reason, String layer) {}
