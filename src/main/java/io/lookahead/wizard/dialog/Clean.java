package io.lookahead.wizard.dialog;

import java.util.Locale;
import java.util.Set;

/**
 * Makes text from anywhere safe to show on one line: escape sequences are taken out, and whatever could move the
 * cursor, reorder the line or hide in it becomes a visible mark such as {@code <U+202E>}. What is shown then never
 * differs from what is there without saying so.
 */
public final class Clean {

    private static final int TAB = 4;
    private static final int ESCAPE = 0x1B;
    private static final int BELL = 0x07;
    private static final int CSI = 0x9B;
    private static final int STRING_END = 0x9C;

    /** Letters by their category, yet blank. */
    private static final Set<Integer> HANGUL_FILLERS = Set.of(0x115F, 0x1160, 0x3164, 0xFFA0);

    private Clean() {}

    /** The text on one line, safe to show. Line ends become a space, tabs reach to the next of every four columns. */
    public static String line(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (startsSequence(codePoint)) {
                at = endOfSequence(text, at);
                clean.append("<ESC>");
            } else {
                if (codePoint == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                    at++;
                }
                append(clean, codePoint);
                at += Character.charCount(codePoint);
            }
        }
        return clean.toString();
    }

    private static void append(StringBuilder clean, int codePoint) {
        if (codePoint == '\t') {
            clean.append(" ".repeat(TAB - clean.length() % TAB));
        } else if (codePoint == '\n' || codePoint == '\r') {
            clean.append(' ');
        } else if (isUnseen(codePoint)) {
            clean.append(String.format(Locale.ROOT, "<U+%04X>", codePoint));
        } else {
            clean.appendCodePoint(codePoint);
        }
    }

    /** Controls, bidirectional and other invisible format characters, line separators, halves of pairs. */
    private static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE -> true;
            default -> HANGUL_FILLERS.contains(codePoint);
        };
    }

    private static boolean startsSequence(int codePoint) {
        return codePoint == ESCAPE || codePoint == CSI || isString(codePoint);
    }

    /** The C1 forms of DCS, SOS, OSC, PM and APC, which carry a string up to its end mark. */
    private static boolean isString(int codePoint) {
        return codePoint == 0x90 || codePoint == 0x98 || (codePoint >= 0x9D && codePoint <= 0x9F);
    }

    private static int endOfSequence(String text, int start) {
        int at = start + 1;
        char first = text.charAt(start);
        if (first == CSI) {
            return endOfControl(text, at);
        }
        if (isString(first)) {
            return endOfString(text, at);
        }
        if (at == text.length()) {
            return at;
        }
        char second = text.charAt(at);
        if (second == '[') {
            return endOfControl(text, at + 1);
        }
        if ("]PX^_".indexOf(second) >= 0) {
            return endOfString(text, at + 1);
        }
        while (at < text.length() && text.charAt(at) >= 0x20 && text.charAt(at) <= 0x2F) {
            at++;
        }
        return at < text.length() && text.charAt(at) >= 0x30 && text.charAt(at) <= 0x7E ? at + 1 : at;
    }

    private static int endOfControl(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= 0x20 && text.charAt(at) <= 0x3F) {
            at++;
        }
        return at < text.length() && text.charAt(at) >= 0x40 && text.charAt(at) <= 0x7E ? at + 1 : at;
    }

    /** An end mark that never comes must not swallow the text, so a string without one ends where it began. */
    private static int endOfString(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == BELL || c == STRING_END) {
                return at + 1;
            }
            if (c == ESCAPE && at + 1 < text.length() && text.charAt(at + 1) == '\\') {
                return at + 2;
            }
            if (c == '\n') {
                break;
            }
        }
        return from;
    }
}
