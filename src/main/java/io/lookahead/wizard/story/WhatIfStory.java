package io.lookahead.wizard.story;

import io.lookahead.session.PhaseView;
import io.lookahead.session.TargetView;
import io.lookahead.sim.Preview;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Heading;
import io.lookahead.wizard.dialog.Paragraph;
import io.lookahead.wizard.dialog.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What each of several answers would lead to. */
public final class WhatIfStory {

    private WhatIfStory() {}

    /** Each answer with the target as it would stand then, in the order given. */
    public static List<Block> of(TargetView now, Map<String, TargetView> outcomes) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.step("What each choice would lead to", "simulated, after phase 3"));
        List<List<String>> rows = new ArrayList<>();
        outcomes.forEach((answer, view) -> rows.add(row(answer, view)));
        blocks.add(new Table(List.of("choice", "block time", "p95", "longest", "execution", "steps open"), rows));
        differences(now, outcomes)
                .forEach((answer, lines) -> lines.forEach(line -> blocks.add(Paragraph.quiet(answer + ": " + line))));
        return blocks;
    }

    private static List<String> row(String answer, TargetView view) {
        PhaseView last = view.phases().get(view.phases().size() - 1);
        Preview preview = last.preview();
        String open = String.valueOf(view.open().size());
        if (preview == null || Figures.stands(preview)) {
            return List.of(answer, Figures.blockTime(preview), "", "", "", open);
        }
        return List.of(
                answer,
                Figures.blockTime(preview),
                Figures.seconds(preview.blockTime().p95()),
                Figures.seconds(preview.blockTime().max()),
                String.format(Locale.ROOT, "%.1f × today", preview.blockspace().againstToday()),
                open);
    }

    /** What differs for some answers and not for all of them. */
    private static Map<String, List<String>> differences(TargetView now, Map<String, TargetView> outcomes) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        outcomes.forEach((answer, view) -> all.put(
                answer,
                Differences.between(now, view).stream()
                        .filter(line -> !line.startsWith("block time") && !line.startsWith("no longer asked"))
                        .toList()));
        Map<String, List<String>> telling = new LinkedHashMap<>();
        all.forEach((answer, lines) -> telling.put(
                answer,
                lines.stream()
                        .filter(line -> !all.values().stream().allMatch(others -> others.contains(line)))
                        .limit(4)
                        .toList()));
        return telling;
    }
}
