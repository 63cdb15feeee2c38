package io.lookahead.wizard.story;

import io.lookahead.facts.Conclusion;
import io.lookahead.session.PhaseView;
import io.lookahead.session.TargetView;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Checklist;
import io.lookahead.wizard.dialog.Gap;
import io.lookahead.wizard.dialog.Heading;
import io.lookahead.wizard.dialog.Mark;
import io.lookahead.wizard.dialog.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Code is not yet chain: what rules say is to be built, tried, proposed and rolled out after a phase. */
public final class RolloutStory {

    private RolloutStory() {}

    /** What is to be done on chain once a phase is in the code; nothing where no rule says anything. */
    public static List<Block> after(int phase, TargetView view) {
        List<Block> blocks = new ArrayList<>();
        String before = "Code is not yet chain. ";
        for (Conclusion.RollOut rollOut : view.rollOuts()) {
            if (rollOut.phase() == phase) {
                blocks.add(new Gap());
                blocks.add(Paragraph.of(before + rollOut.heading()));
                blocks.add(new Checklist(
                        rollOut.tasks().stream().map(RolloutStory::item).toList()));
                before = "";
            }
        }
        return blocks;
    }

    /** The same for every phase that is in the code; nothing where none is. */
    public static List<Block> ofAllDone(TargetView view) {
        List<Block> blocks = new ArrayList<>();
        for (PhaseView phase : view.phases()) {
            List<Block> after = phase.open().isEmpty() && !phase.isForgone() ? after(phase.number(), view) : List.of();
            if (!after.isEmpty()) {
                blocks.add(Heading.step("After phase " + phase.number(), phase.title()));
                blocks.addAll(after);
            }
        }
        return blocks;
    }

    private static Checklist.Item item(Conclusion.Task task) {
        return new Checklist.Item(Mark.OPEN, task.text(), "", task.command());
    }
}
