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
import org.jspecify.annotations.Nullable;

/** What each of several answers would lead to. */
public final class WhatIfStory {

    /** What the table says already, and what follows from the answer itself. */
    private static final Set<String> SAID_ELSEWHERE = Set.of("block time", "not asked now");

    private static final int MOST = 4;

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
        Preview today = now.today();
        rows.add(row("as it is now", today, today, ""));
        outcomes.forEach((answer, view) -> rows.add(row(answer, view, today)));
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

    private static List<String> row(String answer, TargetView view, @Nullable Preview today) {
        PhaseView last = view.phases().get(view.phases().size() - 1);
        return row(answer, last.preview(), today, String.valueOf(view.open().size()));
    }

    private static List<String> row(String name, @Nullable Preview preview, @Nullable Preview today, String open) {
        if (preview == null || Figures.stands(preview)) {
            return List.of(name, Figures.blockTime(preview), "", "", "", open);
        }
        return List.of(
                name,
                Figures.blockTime(preview),
                Figures.seconds(preview.blockTime().p95()),
                Figures.seconds(preview.blockTime().max()),
                execution(preview, today),
                open);
    }

    /** The time to execute in all blocks together, against that of the chain as the files are now. */
    private static String execution(Preview preview, @Nullable Preview today) {
        if (today == null || Figures.stands(today)) {
            return "";
        }
        double factor =
                preview.blockspace().executionShare() / today.blockspace().executionShare();
        return String.format(Locale.ROOT, "%.1f × now", factor);
    }

    /** What differs for some answers and not for all of them. */
    private static Map<String, List<String>> differences(
            TargetView now, Map<String, TargetView> outcomes, String about) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        outcomes.forEach((answer, view) -> all.put(
                answer,
                Differences.between(now, view, Set.of()).stream()
                        .filter(line -> !SAID_ELSEWHERE.contains(line.name()))
                        .filter(line -> about.isEmpty() || !line.name().equals(Differences.ofStep(about)))
                        .map(line -> line.name() + ": " + line.meaning())
                        .toList()));
        Map<String, List<String>> telling = new LinkedHashMap<>();
        all.forEach((answer, lines) -> telling.put(
                answer,
                lines.stream()
                        .filter(line -> !all.values().stream().allMatch(others -> others.contains(line)))
                        .limit(MOST)
                        .toList()));
        return telling;
    }
}
