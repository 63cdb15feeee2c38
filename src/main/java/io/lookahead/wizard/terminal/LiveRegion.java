package io.lookahead.wizard.terminal;

import java.util.List;

/**
 * The rows at the end of the output that are drawn again. It remembers what stands there and gives the shortest run of
 * sequences, by whole rows, that makes it something else; the cursor is out of sight meanwhile. No row may reach the
 * last column.
 */
final class LiveRegion {

    private static final String HIDE_CURSOR = "\033[?25l";
    private static final String SHOW_CURSOR = "\033[?25h";
    private static final String ERASE_TO_END_OF_LINE = "\033[K";
    private static final String ERASE_BELOW = "\033[J";

    private List<String> drawn = List.of();
    private int row;

    /** The row on which the cursor rests, from the first of the region. */
    int row() {
        return row;
    }

    /** What makes the region these rows, with the cursor at a row and column of it. */
    String become(List<String> rows, int cursorRow, int cursorColumn) {
        if (rows.isEmpty()) {
            return vanish();
        }
        StringBuilder out = new StringBuilder(HIDE_CURSOR).append(toTop(row));
        int last = rows.size() - 1;
        for (int i = 0; i <= last; i++) {
            boolean isSame = i < drawn.size() && drawn.get(i).equals(rows.get(i));
            if (!isSame || i == last) {
                out.append(rows.get(i)).append(ERASE_TO_END_OF_LINE);
            }
            out.append(i < last ? "\r\n" : "");
        }
        if (drawn.size() > rows.size()) {
            out.append(ERASE_BELOW);
        }
        out.append(up(last - cursorRow)).append('\r');
        if (cursorColumn > 0) {
            out.append("\033[").append(cursorColumn).append('C');
        }
        drawn = List.copyOf(rows);
        row = cursorRow;
        return out.append(SHOW_CURSOR).toString();
    }

    /**
     * What takes the region off the screen, leaving the cursor where it began. Row by row: where all of a screen is
     * erased at once, some terminals keep what stood there in their scrollback.
     */
    String vanish() {
        if (drawn.isEmpty()) {
            return "";
        }
        int last = drawn.size() - 1;
        String out = toTop(row) + (ERASE_TO_END_OF_LINE + "\r\n").repeat(last) + ERASE_TO_END_OF_LINE + toTop(last);
        drawn = List.of();
        row = 0;
        return out;
    }

    /**
     * As {@link #vanish()}, where the terminal has moved things about.
     *
     * @param rowsAbove how many rows above the cursor the region begins
     */
    String vanish(int rowsAbove) {
        drawn = List.of();
        row = 0;
        return toTop(rowsAbove) + ERASE_BELOW;
    }

    private static String toTop(int rows) {
        return "\r" + up(rows);
    }

    private static String up(int rows) {
        return rows > 0 ? "\033[" + rows + "A" : "";
    }
}
