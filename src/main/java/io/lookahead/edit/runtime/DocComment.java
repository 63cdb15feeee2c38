package io.lookahead.edit.runtime;

import io.lookahead.edit.style.RustStyle;

/** Writes doc comments. */
final class DocComment {

    private DocComment() {}

    /** The lines of a doc comment, each followed by a line end and {@code indent}; empty for no text. */
    static String of(String text, String indent, RustStyle style) {
        if (text.isBlank()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        StringBuilder line = new StringBuilder("///");
        for (String word : text.strip().split("\\s+")) {
            boolean full = line.length() > 3 && !style.fits(indent + line + " " + word);
            if (full) {
                out.append(line).append('\n').append(indent);
                line = new StringBuilder("///");
            }
            line.append(' ').append(word);
        }
        return out.append(line).append('\n').append(indent).toString();
    }
}
