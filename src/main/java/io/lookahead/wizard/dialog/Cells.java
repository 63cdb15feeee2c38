package io.lookahead.wizard.dialog;

import org.jline.utils.WCWidth;

/** How much room text takes, in the cells of a terminal: most characters take one, wide ones two, marks none. */
public final class Cells {

    private Cells() {}

    /** The width of one code point. */
    public static int width(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }

    /** The width of a text that is {@linkplain Clean clean}. */
    public static int width(String text) {
        return text.codePoints().map(Cells::width).sum();
    }

    /** The text cut to a width, its last cells replaced by {@code ellipsis} where something was cut. */
    public static String cut(String text, int width, String ellipsis) {
        if (width(text) <= width) {
            return text;
        }
        int room = width - width(ellipsis);
        return room < 0 ? head(text, width) : head(text, room) + ellipsis;
    }

    /** The longest beginning of the text that fits. */
    static String head(String text, int width) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            used += width(codePoint);
            if (used > width) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return text.substring(0, end);
    }
}
