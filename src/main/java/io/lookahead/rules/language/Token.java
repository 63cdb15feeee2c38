package io.lookahead.rules.language;

/**
 * One word, quoted text or piece of code of a sentence.
 *
 * @param text without its quotes
 * @param line 1-based line in the file
 * @param column 1-based column of its first character, quotes included
 * @param width characters it takes in the file, quotes included
 */
public record Token(Kind kind, String text, int line, int column, int width) {

    /** What a token is by its looks. */
    public enum Kind {
        /** A bare word, number, path, release or key. */
        WORD,
        /** Text between double quotes. */
        TEXT,
        /** Rust between backquotes. */
        CODE,
        /** The mark of a list item. */
        DASH
    }

    boolean is(String word) {
        return kind == Kind.WORD && text.equals(word);
    }
}
