package io.lookahead.wizard.story;

import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.ClockOutlook;
import io.lookahead.report.ClockFigures;
import io.lookahead.report.EndStates;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Gap;
import io.lookahead.wizard.dialog.Heading;
import io.lookahead.wizard.dialog.Notice;
import io.lookahead.wizard.dialog.Paragraph;
import io.lookahead.wizard.dialog.Table;
import io.lookahead.wizard.dialog.Terms;
import java.util.ArrayList;
import java.util.List;

/** Time that is measured in blocks: how long it is today, and in each end state. */
public final class ClockStory {

    private static final List<String> HEADINGS =
            List.of("class", "what", "today", "6 s slots", "velocity 2", "12 s slots", "remedy", "where");

    private ClockStory() {}

    /**
     * The findings that a filter leaves.
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
        blocks.add(new Gap());
        blocks.add(new Terms(findings.stream()
                .map(finding -> new Terms.Term(finding.item(), finding.outlook().advice()))
                .toList()));
        blocks.add(new Gap());
        blocks.add(new Terms(EndStates.ALL.stream()
                .map(state -> new Terms.Term(state.title(), state.meaning()))
                .toList()));
        blocks.add(Notice.note(EndStates.SLOT_TRAP));
        return blocks;
    }

    private static List<String> row(ClockFinding finding) {
        ClockOutlook outlook = finding.outlook();
        return List.of(
                finding.kind().key(),
                finding.pallet() + "." + finding.item(),
                ClockFigures.today(finding),
                ClockFigures.after(finding, outlook.shorterSlots()),
                ClockFigures.after(finding, outlook.higherVelocity()),
                ClockFigures.after(finding, outlook.keepSlots()),
                outlook.remedy().key(),
                finding.at().toString());
    }
}
