package io.lookahead.wizard.story;

import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.ClockOutlook;
import io.lookahead.report.ClockFigures;
import io.lookahead.report.EndStates;
import io.lookahead.session.ClockTask;
import io.lookahead.session.StepChange;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Cells;
import io.lookahead.wizard.dialog.Gap;
import io.lookahead.wizard.dialog.Heading;
import io.lookahead.wizard.dialog.Notice;
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

    private static final List<String> HEADINGS = List.of("what", "today", "6 s slots", "velocity 2", "12 s slots");

    /** Longer names are cut in the table and said in full below it. */
    private static final int LONGEST = 24;

    private ClockStory() {}

    /**
     * The findings that a filter leaves: how long each is today and in each end state, and what is to be done.
     *
     * @param filter what they were filtered by
     * @param all how many there are without it
     */
    public static List<Block> of(String filter, List<ClockFinding> findings, int all) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.step("Time measured in blocks", findings.size() + " of " + all + " places: " + filter));
        if (findings.isEmpty()) {
            blocks.add(Paragraph.of("There is none of these."));
            return blocks;
        }
        blocks.add(new Table(HEADINGS, findings.stream().map(ClockStory::row).toList()));
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

    /** What the three end states are. */
    public static List<Block> endStates() {
        return List.of(
                Heading.step("The three end states", ""),
                new Terms(EndStates.ALL.stream()
                        .map(state -> new Terms.Term(state.title(), state.meaning()))
                        .toList()),
                Notice.note(EndStates.SLOT_TRAP));
    }

    private static Terms.Term place(ClockFinding finding) {
        return new Terms.Term(finding.item(), finding.kind().key() + " in " + finding.pallet() + "  " + finding.at());
    }

    private static List<String> row(ClockFinding finding) {
        ClockOutlook outlook = finding.outlook();
        return List.of(
                Cells.cut(finding.item(), LONGEST, "..."),
                ClockFigures.today(finding),
                ClockFigures.after(finding, outlook.shorterSlots()),
                ClockFigures.after(finding, outlook.higherVelocity()),
                ClockFigures.after(finding, outlook.keepSlots()));
    }
}
