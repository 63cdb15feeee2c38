package io.lookahead.sim.view;

import io.lookahead.sim.Bin;
import io.lookahead.sim.Preview;
import java.util.ArrayList;
import java.util.List;

/** How often each block time came, one row for each range of times. */
public final class HistogramText {

    private static final int ROWS = 14;
    private static final int LABEL = 14;
    private static final int SHARE = 9;
    private static final long[] STEPS_MS = {500, 1_000, 2_000, 3_000, 6_000, 12_000, 30_000, 60_000};

    private HistogramText() {}

    public static List<String> of(Preview preview, int width, Glyphs glyphs) {
        List<Bin> rows = rows(preview);
        if (rows.isEmpty()) {
            return List.of("no block at all");
        }
        long total = rows.stream().mapToLong(Bin::count).sum();
        long most = rows.stream().mapToLong(Bin::count).max().orElse(1);
        int room = Math.max(8, width - LABEL - SHARE);
        List<String> lines = new ArrayList<>();
        for (Bin row : rows) {
            String bar = glyphs.bar((double) row.count() / most, room);
            String trace = row.count() > 0 && bar.isEmpty() ? glyphs.waiting() : bar;
            lines.add(label(row) + " " + trace + " "
                    + Figures.decimals(100.0 * row.count() / total, row.count() * 1_000 < total ? 2 : 1) + " %");
        }
        return lines;
    }

    /**
     * The distribution in at most {@value #ROWS} rows of equal width; what lies beyond the 99.9th percentile in one
     * more.
     */
    static List<Bin> rows(Preview preview) {
        List<Bin> bins = preview.distribution();
        if (bins.isEmpty()) {
            return List.of();
        }
        long total = bins.stream().mapToLong(Bin::count).sum();
        long first = bins.get(0).fromMs();
        long last = quantile(bins, total, 0.999);
        long step = STEPS_MS[STEPS_MS.length - 1];
        for (int at = STEPS_MS.length - 1; at >= 0; at--) {
            if ((last - first) / STEPS_MS[at] < ROWS) {
                step = STEPS_MS[at];
            }
        }
        List<Bin> rows = new ArrayList<>();
        long shift = step / 2 % 500 == 0 ? step / 2 : 0;
        long from = Math.floorDiv(first - shift, step) * step + shift;
        while (from < last) {
            rows.add(new Bin(Math.max(0, from), from + step, between(bins, from, from + step)));
            from += step;
        }
        long beyond = between(bins, from, Long.MAX_VALUE);
        if (beyond > 0) {
            rows.add(new Bin(from, Long.MAX_VALUE, beyond));
        }
        return rows;
    }

    private static long quantile(List<Bin> bins, long total, double share) {
        long seen = 0;
        for (Bin bin : bins) {
            seen += bin.count();
            if (seen >= share * total) {
                return Math.min(bin.toMs(), bin.fromMs() + STEPS_MS[STEPS_MS.length - 1]);
            }
        }
        return bins.get(bins.size() - 1).fromMs();
    }

    private static long between(List<Bin> bins, long from, long to) {
        return bins.stream()
                .filter(bin -> bin.fromMs() >= from && bin.fromMs() < to)
                .mapToLong(Bin::count)
                .sum();
    }

    static String label(Bin row) {
        String from = Figures.decimals(row.fromMs() / 1_000.0, 1);
        return row.toMs() == Long.MAX_VALUE
                ? String.format("%-13s", "  " + from + " s and more").substring(0, Math.max(13, from.length() + 13))
                : String.format("%5s - %5s", from, Figures.decimals(row.toMs() / 1_000.0, 1));
    }
}
