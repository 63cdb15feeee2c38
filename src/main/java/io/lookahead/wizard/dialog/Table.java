package io.lookahead.wizard.dialog;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of cells under headings. Where the columns do not fit, and where it is read aloud, each row is said in words.
 */
public record Table(List<String> headings, List<List<String>> rows) implements Block {

    private static final int SPACE = 2;

    public Table {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        int columns = headings.size();
        if (rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("every row needs " + columns + " cells");
        }
    }

    @Override
    public List<Line> lines(Look look) {
        int[] widths = new int[headings.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = width(look, headings.get(column));
            for (List<String> row : rows) {
                widths[column] = Math.max(widths[column], width(look, row.get(column)));
            }
        }
        int total = SPACE * (widths.length - 1);
        for (int width : widths) {
            total += width;
        }
        return look.beside(look.isDrawn() && total <= look.wide() ? drawn(look, widths) : said(look));
    }

    private List<Line> drawn(Look look, int[] widths) {
        List<Line> lines = new ArrayList<>();
        lines.add(row(look, Tone.QUIET, headings, widths));
        rows.forEach(row -> lines.add(row(look, Tone.PLAIN, row, widths)));
        return lines;
    }

    private static Line row(Look look, Tone tone, List<String> cells, int[] widths) {
        Line line = Line.EMPTY;
        int end = 0;
        for (int column = 0; column < widths.length; column++) {
            String cell = look.glyphs().fit(cells.get(column));
            line = cell.isEmpty() ? line : line.padded(end).with(tone, cell);
            end += widths[column] + SPACE;
        }
        return line;
    }

    private List<Line> said(Look look) {
        List<Line> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                if (!row.get(column).isEmpty()) {
                    text.append(text.isEmpty() ? "" : ", ")
                            .append(headings.get(column))
                            .append(' ')
                            .append(row.get(column));
                }
            }
            lines.addAll(Wrap.words(look.fit(Line.of(text.toString())), look.prose()));
        }
        return lines;
    }

    private static int width(Look look, String cell) {
        return Cells.width(look.glyphs().fit(Clean.line(cell)));
    }
}
