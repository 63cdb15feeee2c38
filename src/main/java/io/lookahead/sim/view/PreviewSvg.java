package io.lookahead.sim.view;

import io.lookahead.sim.Bin;
import io.lookahead.sim.Preview;
import java.util.List;
import java.util.Map;

/** Previews as SVG: bars of mean block times, and the distribution of one. */
public final class PreviewSvg {

    private static final int WIDTH = 640;
    private static final int LABEL = 120;
    private static final int FIGURES = 90;
    private static final int ROW = 26;
    private static final int BAR = 16;

    private PreviewSvg() {}

    /** One bar a preview; the first stands for today and is drawn paler. */
    public static String bars(Map<String, Preview> previews) {
        double longest = previews.values().stream()
                .mapToDouble(preview -> preview.blockTime().mean())
                .filter(mean -> !Double.isNaN(mean))
                .max()
                .orElse(1);
        Svg svg = new Svg(WIDTH, 8 + ROW * previews.size(), "Block time", describe(previews));
        int row = 0;
        for (Map.Entry<String, Preview> entry : previews.entrySet()) {
            double mean = entry.getValue().blockTime().mean();
            double y = 4 + ROW * row;
            double length = Double.isNaN(mean) ? 0 : (WIDTH - LABEL - FIGURES) * mean / longest;
            svg.text(LABEL - 8, y + BAR - 3, entry.getKey(), "end");
            svg.rect(LABEL, y, length, BAR, row == 0 ? "today" : "after");
            svg.text(LABEL + length + 6, y + BAR - 3, Double.isNaN(mean) ? "no block" : Figures.seconds(mean), "");
            row++;
        }
        return svg.toString();
    }

    /** How often each block time came. */
    public static String histogram(Preview preview) {
        List<Bin> rows = HistogramText.rows(preview);
        long most = rows.stream().mapToLong(Bin::count).max().orElse(1);
        long total = Math.max(1, rows.stream().mapToLong(Bin::count).sum());
        Svg svg = new Svg(
                WIDTH,
                8 + ROW * Math.max(1, rows.size()),
                "Distribution of the block time",
                describe(Map.of("block time", preview)));
        if (rows.isEmpty()) {
            return svg.text(LABEL, BAR, "no block at all", "").toString();
        }
        for (int row = 0; row < rows.size(); row++) {
            Bin bin = rows.get(row);
            double y = 4 + ROW * row;
            double length = (double) (WIDTH - LABEL - FIGURES) * bin.count() / most;
            svg.text(LABEL - 8, y + BAR - 3, HistogramText.label(bin).strip() + " s", "end");
            svg.rect(LABEL, y, length, BAR, "after");
            svg.text(LABEL + length + 6, y + BAR - 3, Figures.percent((double) bin.count() / total), "small");
        }
        return svg.toString();
    }

    private static String describe(Map<String, Preview> previews) {
        StringBuilder text = new StringBuilder();
        previews.forEach((name, preview) -> text.append(name)
                .append(": mean ")
                .append(Figures.seconds(preview.blockTime().mean()))
                .append(", 95 % within ")
                .append(Figures.seconds(preview.blockTime().p95()))
                .append(", longest ")
                .append(Figures.seconds(preview.blockTime().max()))
                .append(". "));
        return text.toString().strip();
    }
}
