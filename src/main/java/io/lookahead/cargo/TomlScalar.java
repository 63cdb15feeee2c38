package io.lookahead.cargo;

import io.lookahead.text.Span;

/**
 * A string, number, boolean or date.
 *
 * @param text a string's characters with escapes resolved; anything else as written
 * @param span the value as written, quotes included
 */
public record TomlScalar(Kind kind, String text, Span span) implements TomlValue {

    /** What was written. */
    public enum Kind {
        STRING,
        BOOLEAN,
        /** A number or a date, which manifests of crates hardly use and nothing here interprets. */
        OTHER
    }

    public boolean isTrue() {
        return kind == Kind.BOOLEAN && text.equals("true");
    }
}
