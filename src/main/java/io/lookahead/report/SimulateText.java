package io.lookahead.report;

import io.lookahead.sim.Preview;
import io.lookahead.sim.Timeline;
import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.view.BlockTimeBars;
import io.lookahead.sim.view.ComparisonTable;
import io.lookahead.sim.view.Glyphs;
import io.lookahead.sim.view.HistogramText;
import io.lookahead.sim.view.PreviewText;
import io.lookahead.sim.view.TimelineText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code lookahead simulate} prints.
 *
 * @param width columns that pictures may take
 */
public record SimulateText(int width, Glyphs glyphs) {

    /** One chain, with everything that its preview rests on. */
    public List<String> preview(Preview preview) {
        List<String> lines = new ArrayList<>(PreviewText.of(preview, glyphs));
        lines.addAll(pictures(preview));
        lines.addAll(assumptions(preview));
        return lines;
    }

    /** A runtime today and after each phase, then the chain at the end for each answer that decides it. */
    public List<String> outlook(Outlook outlook) {
        Map<String, Preview> phases = new LinkedHashMap<>();
        outlook.phases().forEach((phase, preview) -> phases.put(Outlook.name(phase), preview));
        List<String> lines = new ArrayList<>();
        lines.add(outlook.runtime());
        if (phases.isEmpty()) {
            lines.add("  cannot be simulated with what was read; give the missing values as options");
            return lines;
        }
        lines.addAll(BlockTimeBars.of(phases, width, glyphs));
        phases.forEach((name, preview) -> {
            lines.add("");
            lines.add(name);
            PreviewText.of(preview, glyphs).forEach(line -> lines.add("  " + line));
        });
        if (!outlook.endStates().isEmpty()) {
            lines.add("");
            lines.addAll(ComparisonTable.of("at the end, by answer", outlook.endStates()));
        }
        Map<String, Preview> fleets = new LinkedHashMap<>();
        outlook.oldCollators()
                .forEach((phase, byCount) -> byCount.forEach((old, preview) -> fleets.put(
                        "phase " + phase + ", " + old + " of "
                                + preview.parameters().number(Setting.COLLATORS),
                        preview)));
        if (!fleets.isEmpty()) {
            lines.add("");
            lines.addAll(ComparisonTable.of("collators on the old node", fleets));
        }
        Preview last = new ArrayList<>(phases.values()).get(phases.size() - 1);
        lines.addAll(pictures(last));
        lines.addAll(assumptions(last));
        return lines;
    }

    /** A row for each combination. */
    public List<String> sweep(Map<String, Preview> previews) {
        List<String> lines = new ArrayList<>(ComparisonTable.of("combination", previews));
        previews.values().stream().findFirst().ifPresent(preview -> lines.addAll(assumptions(preview)));
        return lines;
    }

    private List<String> pictures(Preview preview) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("how often each block time came");
        lines.addAll(HistogramText.of(preview, width, glyphs));
        lines.add("");
        lines.add("a stretch of the first run");
        long relaySlotMs = preview.parameters().number(Setting.RELAY_SLOT_MS);
        lines.addAll(TimelineText.of(
                Timeline.record(preview.parameters(), TimelineText.slotsIn(width, relaySlotMs)), glyphs));
        return lines;
    }

    private static List<String> assumptions(Preview preview) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("what this rests on");
        PreviewText.assumptions(preview).forEach(line -> lines.add("  " + line));
        return lines;
    }
}
