package io.lookahead.wizard.story;

import io.lookahead.session.PhaseView;
import io.lookahead.session.TargetView;
import io.lookahead.sim.Preview;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Gap;
import io.lookahead.wizard.dialog.Heading;
import io.lookahead.wizard.dialog.Table;
import io.lookahead.wizard.dialog.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What each of several answers would lead to. */
public final class WhatIfStory {

    private WhatIfStory() {}

    /**
     * Each answer with the target as it would stand then, in the order given.
     *
     * @param about the step that is chosen about; empty for none
     */
    public static List<Block> of(TargetView now, Map<String, TargetView> outcomes, String about) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.step("What each choice would lead to", "simulated, after phase 3"));
        List<List<String>> rows = new ArrayList<>();
        outcomes.forEach((answer, view) -> rows.add(row(answer, view)));
        blocks.add(new Table(List.of("choice", "block time", "p95", "longest", "execution", "steps open"), rows));
        List<Terms.Term> terms = new ArrayList<>();
        differences(now, outcomes, about)
                .forEach((answer, lines) -> lines.forEach(line -> terms.add(new Terms.Term(
                        terms.stream().anyMatch(term -> term.name().equals(answer)) ? "" : answer, line))));
        if (!terms.isEmpty()) {
            blocks.add(new Gap());
            blocks.add(new Terms(terms));
        }
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
    private static Map<String, List<String>> differences(
            TargetView now, Map<String, TargetView> outcomes, String about) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        outcomes.forEach((answer, view) -> all.put(
                answer,
                Differences.between(now, view, Set.of()).stream()
                        .filter(line -> !line.startsWith("block time") && !line.startsWith("no longer asked"))
                        .filter(line -> about.isEmpty() || !line.startsWith(Differences.ofStep(about)))
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
