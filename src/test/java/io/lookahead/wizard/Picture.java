package io.lookahead.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jline.utils.ScreenTerminal;

/** A picture of a screen, as SVG: what a terminal with a dark background shows. */
final class Picture {

    private static final double CELL = 8.43;
    private static final int ROW = 19;
    private static final int MARGIN = 14;
    private static final String BACKGROUND = "#15191f";
    private static final String INK = "#d5d9df";

    /** Several ordinary spaces are drawn as one. */
    private static final char NO_BREAK = '\u00a0';

    /** The colours that lookahead uses, by how red, green and blue the terminal's own are. */
    private static final Map<String, String> INKS = Map.of(
            "100", "#f07a78", "010", "#7fc98a", "110", "#e5c07b", "011", "#62bfd0", "001", "#7aa6f0", "101", "#c88fdc");

    private final StringBuilder svg = new StringBuilder();

    private Picture() {}

    /** Draws rows of cells. */
    static String of(List<long[]> rows, String title) {
        Picture picture = new Picture();
        int columns = rows.get(0).length;
        picture.add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" role=\"img\" aria-label=\"%s\">%n",
                (int) Math.ceil(columns * CELL) + 2 * MARGIN, rows.size() * ROW + 2 * MARGIN, title);
        picture.add("<rect width=\"100%%\" height=\"100%%\" rx=\"8\" fill=\"%s\"/>%n", BACKGROUND);
        picture.add(
                "<g font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"14\""
                        + " fill=\"%s\">%n",
                INK);
        for (int row = 0; row < rows.size(); row++) {
            picture.row(rows.get(row), MARGIN + row * ROW + 14);
        }
        return picture.svg.append("</g>\n</svg>\n").toString();
    }

    private void row(long[] cells, int y) {
        int at = 0;
        while (at < cells.length) {
            int from = at;
            StringBuilder text = new StringBuilder();
            while (at < cells.length && look(cells[at]).equals(look(cells[from]))) {
                int codePoint = ScreenTerminal.cellCodePoint(cells[at]);
                text.appendCodePoint(codePoint == 0 ? ' ' : codePoint);
                at++;
            }
            String seen = text.toString().stripTrailing();
            if (!seen.isEmpty()) {
                add(
                        "<text x=\"%.1f\" y=\"%d\" textLength=\"%.1f\"%s>%s</text>%n",
                        MARGIN + from * CELL,
                        y,
                        seen.length() * CELL,
                        look(cells[from]),
                        seen.replace("&", "&amp;").replace("<", "&lt;").replace(' ', NO_BREAK));
            }
        }
    }

    private static String look(long cell) {
        StringBuilder look = new StringBuilder();
        if (ScreenTerminal.cellHasForeground(cell)) {
            look.append(" fill=\"")
                    .append(ink(ScreenTerminal.cellForeground(cell)))
                    .append('"');
        }
        if (ScreenTerminal.cellBold(cell)) {
            look.append(" font-weight=\"bold\"");
        }
        if (ScreenTerminal.cellDim(cell)) {
            look.append(" opacity=\"0.6\"");
        }
        if (ScreenTerminal.cellUnderline(cell)) {
            look.append(" text-decoration=\"underline\"");
        }
        return look.toString();
    }

    private static String ink(int colour) {
        int rgb = ScreenTerminal.cellColorRgb(colour);
        String key = "";
        for (int shift = 16; shift >= 0; shift -= 8) {
            key += (rgb >> shift & 0xff) > 100 ? "1" : "0";
        }
        return INKS.getOrDefault(key, INK);
    }

    private void add(String format, Object... parts) {
        svg.append(String.format(Locale.ROOT, format.replace("%n", "\n"), parts));
    }
}
