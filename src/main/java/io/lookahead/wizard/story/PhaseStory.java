package io.lookahead.wizard.story;

import io.lookahead.facts.Conclusion.Question;
import io.lookahead.session.PhaseView;
import io.lookahead.session.TargetView;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Gap;
import io.lookahead.wizard.dialog.Heading;
import io.lookahead.wizard.dialog.Paragraph;
import io.lookahead.wizard.dialog.Terms;
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

    /** Everything that was answered, and every step that is open: the last look before anything is written. */
    public static List<Block> review(TargetView view, PhaseView phase, Map<String, String> answers) {
        List<Block> blocks = new ArrayList<>();
        if (!answers.isEmpty()) {
            blocks.add(new Gap());
            blocks.add(Paragraph.of("What you answered:"));
            List<Terms.Term> terms = new ArrayList<>();
            answers.forEach((id, value) -> terms.add(new Terms.Term(value, question(view, id))));
            blocks.add(new Terms(terms));
        }
        long open = phase.steps().size() - phase.closed();
        blocks.add(new Gap());
        blocks.add(Paragraph.of(
                Figures.count(open, "step is open", "steps are open") + ". Nothing has been written yet:"));
        blocks.add(WayStory.steps(phase.steps(), Optional.empty()));
        return blocks;
    }

    private static String question(TargetView view, String id) {
        return view.questions().stream()
                .filter(question -> question.id().equals(id))
                .map(Question::text)
                .findFirst()
                .orElse(id);
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
