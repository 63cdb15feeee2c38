package io.lookahead.sim.view;

import io.lookahead.sim.Preview;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Previews side by side: one row each. Used for sweeps, for the phases and for the end states of phase 3. */
public final class ComparisonTable {

    private static final Map<String, Function<Preview, String>> COLUMNS = columns();

    private ComparisonTable() {}

    private static Map<String, Function<Preview, String>> columns() {
        Map<String, Function<Preview, String>> columns = new LinkedHashMap<>();
        columns.put("mean", preview -> Figures.seconds(preview.blockTime().mean()));
        columns.put("p50", preview -> Figures.seconds(preview.blockTime().p50()));
        columns.put("p95", preview -> Figures.seconds(preview.blockTime().p95()));
        columns.put("longest", preview -> Figures.seconds(preview.blockTime().max()));
        columns.put("an hour", preview -> Figures.count(preview.blocksPerHour()));
        columns.put("space", preview -> Figures.decimals(preview.blockspace().againstToday(), 1) + "x");
        columns.put(
                "stall",
                preview -> preview.stall() == null
                        ? "none"
                        : preview.stall().kind().key());
        columns.put("limited by", preview -> preview.limitedBy().factor());
        return columns;
    }

    /** A heading and a row for each preview; columns are as wide as what stands in them. */
    public static List<String> of(String heading, Map<String, Preview> previews) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>();
        head.add(heading);
        head.addAll(COLUMNS.keySet());
        rows.add(head);
        previews.forEach((name, preview) -> {
            List<String> row = new ArrayList<>();
            row.add(name);
            COLUMNS.values().forEach(column -> row.add(column.apply(preview)));
            rows.add(row);
        });
        return align(rows);
    }

    private static List<String> align(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                boolean isNumber = column > 0 && column < columns - 2;
                line.append(column == 0 ? "" : "  ")
                        .append(String.format((isNumber ? "%" : "%-") + widths[column] + "s", row.get(column)));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
