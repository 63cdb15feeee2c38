package io.lookahead.wizard.story;

import io.lookahead.session.PhaseView;
import io.lookahead.session.TargetView;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Gap;
import io.lookahead.wizard.dialog.Heading;
import io.lookahead.wizard.dialog.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A phase before it starts and after it ends. */
public final class PhaseStory {

    private PhaseStory() {}

    /** What the phase is for and what it will give. */
    public static List<Block> beginning(TargetView view, PhaseView phase) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.chapter(
                "Phase " + phase.number() + " · " + phase.title(),
                "block time now " + Figures.blockTime(view.today()) + " → after this phase "
                        + Figures.blockTime(phase.preview())));
        blocks.addAll(PreviewStory.of(view, phase));
        return blocks;
    }

    /**
     * Everything that was answered, and every step: the last look before anything is written.
     *
     * @param answers by question, in words
     */
    public static List<Block> review(PhaseView phase, Map<String, String> answers) {
        List<Block> blocks = new ArrayList<>();
        if (!answers.isEmpty()) {
            blocks.add(new Gap());
            blocks.add(Paragraph.of("What you answered:"));
            answers.forEach((question, value) -> blocks.add(Paragraph.of(question + "  `" + value + "`")));
        }
        long open = phase.steps().size() - phase.closed();
        blocks.add(new Gap());
        blocks.add(Paragraph.of(
                Figures.count(open, "step is open", "steps are open") + ". Nothing has been written yet:"));
        blocks.add(WayStory.steps(phase.steps(), Optional.empty()));
        return blocks;
    }

    /** How the phase ended. */
    public static List<Block> end(PhaseView phase) {
        List<Block> blocks = new ArrayList<>();
        boolean isDone = phase.closed() == phase.steps().size();
        String progress = phase.closed() + " of " + phase.steps().size() + " steps";
        blocks.add(Heading.chapter(
                "Phase " + phase.number() + " · " + (isDone ? "done in the code" : "left open"), progress));
        blocks.add(WayStory.steps(
                isDone
                        ? phase.steps()
                        : phase.steps().stream()
                                .filter(step -> !step.status().isClosed())
                                .toList(),
                Optional.empty()));
        return blocks;
    }
}
