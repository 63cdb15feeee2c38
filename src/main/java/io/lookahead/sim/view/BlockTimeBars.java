package io.lookahead.sim.view;

import io.lookahead.sim.BlockTimes;
import io.lookahead.sim.Preview;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Mean block times as bars under each other, today's first. */
public final class BlockTimeBars {

    private static final int FIGURES_WIDTH = 42;
    private static final int SMALLEST_BAR = 8;

    private BlockTimeBars() {}

    /** Two bars: {@code today} and {@code after}. */
    public static List<String> beforeAfter(Preview today, Preview after, int width, Glyphs glyphs) {
        Map<String, Preview> previews = new LinkedHashMap<>();
        previews.put("today", today);
        previews.put("after", after);
        return of(previews, width, glyphs);
    }

    /** One line a preview; no line is wider than {@code width}, as far as that leaves room for a bar at all. */
    public static List<String> of(Map<String, Preview> previews, int width, Glyphs glyphs) {
        int label = previews.keySet().stream().mapToInt(String::length).max().orElse(0);
        int room = Math.max(SMALLEST_BAR, width - label - FIGURES_WIDTH);
        double longest = previews.values().stream()
                .mapToDouble(preview -> preview.blockTime().mean())
                .filter(mean -> !Double.isNaN(mean))
                .max()
                .orElse(1);
        List<String> lines = new ArrayList<>();
        previews.forEach((name, preview) -> lines.add(line(name, label, preview, longest, room, glyphs)));
        return lines;
    }

    private static String line(String name, int label, Preview preview, double longest, int room, Glyphs glyphs) {
        BlockTimes times = preview.blockTime();
        String padded = name + " ".repeat(label - name.length());
        if (Double.isNaN(times.mean())) {
            return padded + " " + glyphs.empty().repeat(room) + " no block at all";
        }
        String bar = glyphs.bar(times.mean() / longest, room);
        return padded + " " + bar + " ".repeat(Math.max(0, room - bar.length())) + " "
                + String.format("%7s", Figures.seconds(times.mean()))
                + "  p50 " + Figures.decimals(times.p50() / 1_000, 1)
                + "  p95 " + Figures.decimals(times.p95() / 1_000, 1)
                + "  max " + Figures.decimals(times.max() / 1_000, 0);
    }
}
