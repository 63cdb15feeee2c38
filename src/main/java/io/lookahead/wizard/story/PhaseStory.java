package io.lookahead.wizard.story;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.StepStatus;
import io.lookahead.session.PhaseView;
import io.lookahead.session.TargetView;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Gap;
import io.lookahead.wizard.dialog.Heading;
import io.lookahead.wizard.dialog.Notice;
import io.lookahead.wizard.dialog.Paragraph;
import io.lookahead.wizard.dialog.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A phase before it starts and after it ends. */
public final class PhaseStory {

    private PhaseStory() {}

    /** What the phase is for and what it will give. */
    public static List<Block> beginning(TargetView view, PhaseView phase) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.chapter(
                "Phase " + phase.number() + " · " + phase.title(),
                "block time " + Figures.before(view) + " → after this phase " + Figures.blockTime(phase.preview())));
        blocks.addAll(PreviewStory.of(view, phase));
        return blocks;
    }

    /**
     * Everything that was answered, and every step: the last look before anything is written.
     *
     * @param answers by question, in words
     * @param isBegun whether steps of it were carried out
     */
    public static List<Block> review(PhaseView phase, Map<String, String> answers, boolean isBegun) {
        List<Block> blocks = new ArrayList<>();
        if (!answers.isEmpty()) {
            blocks.add(new Gap());
            blocks.add(Paragraph.of("What was answered:"));
            blocks.add(new Terms(answered(answers)));
        }
        long open = phase.steps().size() - phase.closed();
        blocks.add(new Gap());
        String written = isBegun ? ":" : ". Nothing of this phase has been written yet:";
        blocks.add(Paragraph.of(Figures.count(open, "step is open", "steps are open") + written));
        blocks.add(WayStory.steps(phase.steps(), Optional.empty()));
        return blocks;
    }

    /** The answers with their questions; those that differ in a name only are said together. */
    private static List<Terms.Term> answered(Map<String, String> answers) {
        Map<String, List<String>> questions = answers.keySet().stream()
                .collect(Collectors.groupingBy(
                        question -> answers.getOrDefault(question, ""), LinkedHashMap::new, Collectors.toList()));
        List<Terms.Term> terms = new ArrayList<>();
        questions.forEach(
                (value, asked) -> Alike.joined(asked).forEach(question -> terms.add(new Terms.Term(value, question))));
        return terms;
    }

    /** What keeps a phase from being started, as the last thing before the question; nothing where nothing does. */
    public static List<Block> stopped(int phase, List<Conclusion.Advice> stops) {
        if (stops.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(new Gap()));
        blocks.addAll(AdviceStory.of(stops));
        blocks.add(Paragraph.of(
                "Phase " + phase + " waits until that is settled: `c` changes an answer, `r` reads the files"
                        + " again, `q` pauses until then."));
        return blocks;
    }

    /** How the phase ended. */
    public static List<Block> end(TargetView view, PhaseView phase) {
        List<Block> blocks = new ArrayList<>();
        boolean isDone = phase.closed() == phase.steps().size();
        String progress = phase.closed() + " of " + phase.steps().size() + " steps";
        blocks.add(Heading.chapter(
                "Phase " + phase.number() + " · " + (isDone ? "done in the code" : "left open"), progress));
        blocks.add(WayStory.steps(isDone ? phase.steps() : phase.open(), Optional.empty()));
        if (!isDone && phase.steps().stream().anyMatch(step -> step.status() == StepStatus.DONE)) {
            blocks.addAll(halfDone(view, List.of(phase)));
        }
        return blocks;
    }

    /** What must not happen while these phases are half done; nothing where no rule says anything. */
    public static List<Block> halfDone(TargetView view, List<PhaseView> phases) {
        return phases.stream()
                .filter(phase -> !phase.halfDone().isEmpty())
                .<Block>map(phase -> phase.number() == view.lastPhase()
                        ? Notice.stop(phase.halfDone())
                        : Notice.warning(phase.halfDone()))
                .toList();
    }
}
