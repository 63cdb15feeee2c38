package io.lookahead.wizard.story;

import io.lookahead.facts.Conclusion.Advice;
import io.lookahead.facts.Conclusion.Question;
import io.lookahead.facts.Severity;
import io.lookahead.rules.PlannedStep;
import io.lookahead.session.PhaseView;
import io.lookahead.session.TargetView;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Heading;
import io.lookahead.wizard.dialog.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What became different between two looks at a target. */
public final class Differences {

    private static final int LINES = 14;

    private final TargetView before;
    private final TargetView after;
    private final Set<String> answered;
    private final List<String> lines = new ArrayList<>();

    private Differences(TargetView before, TargetView after, Set<String> answered) {
        this.before = before;
        this.after = after;
        this.answered = answered;
    }

    /**
     * The differences as lines, the most important first; empty where there is none.
     *
     * @param answered questions that need not be asked any more
     */
    public static List<String> between(TargetView before, TargetView after, Set<String> answered) {
        return new Differences(before, after, answered).find();
    }

    /**
     * The differences under a heading; nothing where there is none.
     *
     * @param step the step that was meant to become different, which is not worth a line; empty for none
     */
    public static List<Block> blocks(
            String heading, TargetView before, TargetView after, Set<String> answered, String step) {
        List<String> lines = between(before, after, answered).stream()
                .filter(line -> step.isEmpty() || !line.startsWith(ofStep(step)))
                .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.step(heading, ""));
        lines.stream().limit(LINES).forEach(line -> blocks.add(Paragraph.of(line)));
        if (lines.size() > LINES) {
            blocks.add(Paragraph.quiet("and " + (lines.size() - LINES) + " more; m shows the whole map"));
        }
        return blocks;
    }

    private List<String> find() {
        after.phases().forEach(this::blockTime);
        after.advice().stream().filter(advice -> !has(before, advice)).forEach(advice -> lines.add(said(advice)));
        before.advice().stream()
                .filter(advice -> advice.severity() != Severity.NOTE && !has(after, advice))
                .forEach(advice -> lines.add("no longer: " + said(advice)));
        after.phases().forEach(phase -> phase.steps().forEach(this::step));
        questions();
        return lines.stream().distinct().toList();
    }

    private void blockTime(PhaseView phase) {
        if (phase.closed() == phase.steps().size() && !phase.steps().isEmpty()) {
            return;
        }
        String was = Figures.blockTime(before.phase(phase.number()).preview());
        String is = Figures.blockTime(phase.preview());
        if (!was.equals(is)) {
            lines.add("block time after phase " + phase.number() + ": " + was + " → " + is);
        }
    }

    private static boolean has(TargetView view, Advice advice) {
        return view.advice().stream()
                .anyMatch(other -> other.rule().equals(advice.rule())
                        && other.message().equals(advice.message())
                        && other.severity() == advice.severity());
    }

    private static String said(Advice advice) {
        return advice.severity().key() + ": " + advice.message();
    }

    private void step(PlannedStep step) {
        Optional<PlannedStep> was = before.step(step.id());
        if (was.isPresent() && was.get().status() != step.status()) {
            lines.add(ofStep(step.id()) + Marks.of(was.get().status()).word() + " → "
                    + Marks.of(step.status()).word());
        }
    }

    static String ofStep(String step) {
        return "step " + step + ": ";
    }

    private void questions() {
        for (Question question : after.questions()) {
            if (!asks(before, question)) {
                lines.add("a new question: " + question.text());
            }
        }
        for (Question question : before.questions()) {
            if (!asks(after, question) && !answered.contains(question.id())) {
                lines.add("no longer asked: " + question.text());
            }
        }
    }

    private static boolean asks(TargetView view, Question question) {
        return view.questions().stream().anyMatch(other -> other.id().equals(question.id()));
    }
}
