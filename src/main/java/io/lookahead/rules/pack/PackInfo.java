package io.lookahead.rules.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pack's {@code pack.yaml} says of it.
 *
 * @param name what it is called in messages and transcripts
 * @param guide where what it says comes from; null where it is the team's own
 * @param overrides severities it changes
 */
public record PackInfo(
        String name,
        String version,
        String title,
        @Nullable String guide,
        String licence,
        List<SeverityOverride> overrides) {

    public PackInfo {
        overrides = List.copyOf(overrides);
    }

    /**
     * Another severity for a rule.
     *
     * @param rule the rule's whole name
     * @param severity {@code note}, {@code warning}, {@code stop} or {@code off}
     * @param line the line of pack.yaml that says so
     */
    public record SeverityOverride(String rule, String severity, String reason, int line) {

        /** Whether it says all that it must. */
        public boolean isComplete() {
            return !rule.isBlank() && !severity.isBlank() && !reason.isBlank();
        }
    }
}
