package io.lookahead.rules.scenario;

import java.util.List;

/**
 * What came of one expectation.
 *
 * @param subject the rule, step or question concerned
 * @param detail what was there instead, and why, a line each; empty where all is well
 */
public record Verdict(Kind kind, String subject, List<String> detail) {

    /** How an expectation can turn out. */
    public enum Kind {
        /** A rule that must fire fired. */
        FIRED("fired", true),
        /** A rule that must be silent was. */
        SILENT("silent", true),
        /** A rule that must fire was silent. */
        MISSING("missing", false),
        /** A rule that must be silent fired. */
        NOISY("noisy", false),
        /** The rules could not be evaluated. */
        ERRORED("errored", false),
        /** A step, question or edit is as expected. */
        AS_EXPECTED("as expected", true),
        /** A step, question or edit is not as expected. */
        DIFFERENT("different", false);

        private final String word;
        private final boolean good;

        Kind(String word, boolean good) {
            this.word = word;
            this.good = good;
        }

        public String word() {
            return word;
        }

        public boolean good() {
            return good;
        }
    }

    public Verdict {
        detail = List.copyOf(detail);
    }

    static Verdict good(Kind kind, String subject) {
        return new Verdict(kind, subject, List.of());
    }
}
