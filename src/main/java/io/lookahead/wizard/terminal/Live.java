package io.lookahead.wizard.terminal;

import io.lookahead.wizard.dialog.Line;
import java.util.List;

/**
 * What is drawn again: the prompt at hand, or how far work is.
 *
 * @param row line on which the cursor rests, from 0
 * @param column cell on which the cursor rests, from 0
 */
record Live(List<Line> lines, int row, int column) {

    static final Live NOTHING = new Live(List.of(), 0, 0);

    Live {
        lines = List.copyOf(lines);
    }

    /** Lines with the cursor after the text of one of them. */
    static Live after(List<Line> lines, int row) {
        return new Live(lines, row, lines.get(row).width());
    }
}
