package io.lookahead.facts;

import org.jspecify.annotations.Nullable;

/**
 * A place where time is measured in the chain's own blocks.
 *
 * @param id stable within a scan: pallet, item and file, never a line number
 * @param kind which class it belongs to
 * @param pallet the pallet or crate concerned
 * @param item the constant, associated type, storage item or call
 * @param blocks its length in blocks today; null where it is not a fixed number
 * @param durationMs its real duration today; null where it is not a fixed number
 * @param expression as written
 * @param outlook what becomes of it, and what to do
 */
public record ClockFinding(
        String id,
        Kind kind,
        String pallet,
        String item,
        @Nullable Long blocks,
        @Nullable Long durationMs,
        String expression,
        Location at,
        ClockOutlook outlook)
        implements Known {

    /** How a finding behaves when blocks come twice as fast. */
    public enum Kind {
        DERIVED("derived"),
        LITERAL("literal"),
        STORED("stored"),
        ECONOMIC("economic"),
        WEIGHT("weight"),
        OUTSIDE("outside");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The name used in JSON and in rules. */
        public String key() {
            return key;
        }
    }
}
