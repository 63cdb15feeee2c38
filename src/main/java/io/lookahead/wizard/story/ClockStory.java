package io.lookahead.wizard.story;

import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.Conclusion.EndState;
import io.lookahead.report.ClockFigures;
import io.lookahead.session.ClockTask;
import io.lookahead.session.StepChange;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Cells;
import io.lookahead.wizard.dialog.Gap;
import io.lookahead.wizard.dialog.Heading;
import io.lookahead.wizard.dialog.Paragraph;
import io.lookahead.wizard.dialog.Table;
import io.lookahead.wizard.dialog.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Time that is measured in blocks: how long it is today, and in each end state. */
public final class ClockStory {

    /** Longer names are cut in the table and said in full below it. */
    private static final int LONGEST = 20;

    private ClockStory() {}

    /**
     * The findings that a filter leaves: how long each is today and in each end state, and what is to be done.
     *
     * @param filter what they were filtered by
     * @param all how many there are without it
     */
    public static List<Block> of(String filter, List<ClockFinding> findings, int all, List<EndState> endStates) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.step("Time measured in blocks", findings.size() + " of " + all + " places: " + filter));
        if (findings.isEmpty()) {
            blocks.add(Paragraph.of("There is none of these."));
            return blocks;
        }
        List<String> headings = new ArrayList<>(List.of("what", "today"));
        endStates.forEach(state -> headings.add(state.answer()));
        blocks.add(new Table(
                headings,
                findings.stream().map(finding -> row(finding, endStates)).toList()));
        Map<String, List<ClockFinding>> byAdvice = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.outlook().advice(), LinkedHashMap::new, Collectors.toList()));
        byAdvice.forEach((advice, alike) -> {
            blocks.add(new Gap());
            blocks.add(Paragraph.of(StepStory.sentence(advice)));
            blocks.add(new Terms(alike.stream().map(ClockStory::place).toList()));
        });
        return blocks;
    }

    /** A change to what counts time in blocks. */
    public static List<Block> task(ClockTask task, StepChange.Way way) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.step(StepStory.sentence(task.title()), "time in blocks"));
        way.edits().forEach(edit -> blocks.add(Paragraph.of(StepStory.sentence(edit))));
        blocks.add(new Terms(task.findings().stream().map(ClockStory::place).toList()));
        String note = task instanceof ClockTask.Draft ? "a draft, to be reviewed" : "a re-scan finds it; not compiled";
        blocks.addAll(StepStory.diffs(way.diff(), note));
        return blocks;
    }

    /** What is said once such a change is made. */
    public static String done(ClockTask task) {
        return task instanceof ClockTask.Draft
                ? "The draft is written. It is yours to read, finish and test; nothing is built with it before that."
                : StepStory.sentence(task.title()) + " A scan of the files as they are now finds it so.";
    }

    /** What the end states are. */
    public static List<Block> endStates(List<EndState> endStates) {
        return List.of(
                Heading.step("The end states", ""),
                new Terms(endStates.stream()
                        .map(state -> new Terms.Term(state.answer(), state.meaning()))
                        .toList()));
    }

    private static Terms.Term place(ClockFinding finding) {
        return new Terms.Term(finding.item(), finding.kind().key() + " in " + finding.pallet() + "  " + finding.at());
    }

    private static List<String> row(ClockFinding finding, List<EndState> endStates) {
        List<String> cells = new ArrayList<>();
        cells.add(Cells.cut(finding.item(), LONGEST, "..."));
        cells.add(ClockFigures.today(finding));
        endStates.forEach(state -> cells.add(ClockFigures.after(finding, state)));
        return cells;
    }
}
