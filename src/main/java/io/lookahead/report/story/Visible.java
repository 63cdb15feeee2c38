package io.lookahead.report.story;

import java.util.Locale;

/** Text from files, fit to be put into a report: what would be obeyed or hide becomes a mark that can be seen. */
final class Visible {

    private Visible() {}

    /** Keeps line feeds and tabs. */
    static String lines(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || !isUnseen(c)) {
                visible.appendCodePoint(c);
            } else if (c != '\r') {
                visible.append(String.format(Locale.ROOT, "<U+%04X>", c));
            }
        });
        return visible.toString();
    }

    /** All on one line. */
    static String line(String text) {
        return lines(text).replace('\n', ' ').replace('\t', ' ').strip();
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
