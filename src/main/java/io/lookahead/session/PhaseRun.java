package io.lookahead.session;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.StepStatus;
import io.lookahead.rules.PlannedStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Carries out a phase without asking: every step whose change can be proven, in the order that the rules give. */
public final class PhaseRun {

    private final Workbench bench;
    private final int phase;
    private final Attempts attempts;
    private final List<Answered> answered = new ArrayList<>();

    private PhaseRun(Workbench bench, int phase, Decisions decisions) {
        this.bench = bench;
        this.phase = phase;
        attempts = new Attempts(bench, decisions);
    }

    /** A question that was answered by what the rules suggest. */
    public record Answered(Conclusion.Question question, String value) {}

    /**
     * What came of it.
     *
     * @param made the changes, in the order made
     * @param byHand steps that are left to the operator
     * @param open steps of the phase that are not closed after the run
     */
    public record Result(
            List<StepChange.Way> made,
            List<StepChange.ByHand> byHand,
            List<Answered> answered,
            List<PlannedStep> open) {}

    /**
     * Runs the phase.
     *
     * @throws SessionException where an answer is missing, a rule forbids the phase, or files cannot be written
     */
    public static Result of(Workbench bench, int phase, Decisions decisions) {
        return new PhaseRun(bench, phase, decisions).run();
    }

    private Result run() {
        if (bench.view().phase(phase).status().isClosed()) {
            bench.closePhase(phase);
            return result();
        }
        answerQuestions();
        bench.startPhase(phase);
        for (Optional<PlannedStep> step = next(); step.isPresent(); step = next()) {
            make(step.get().id());
            answerQuestions();
        }
        bench.closePhase(phase);
        return result();
    }

    /** Earlier steps stay done where this one fails, so the failure names them. */
    private void make(String step) {
        try {
            attempts.make(step, bench.change(step));
        } catch (SessionException failed) {
            if (attempts.made().isEmpty()) {
                throw failed;
            }
            String done = attempts.made().stream().map(StepChange.Way::step).collect(Collectors.joining(", "));
            throw new SessionException(
                    failed.exitCode(),
                    "step " + step + ": " + failed.getMessage() + "\nDone before it, and kept: " + done
                            + ". The same command goes on from there.");
        }
    }

    private Result result() {
        return new Result(
                attempts.made(),
                attempts.byHand(),
                List.copyOf(answered),
                bench.view().phase(phase).steps().stream()
                        .filter(step -> !step.status().isClosed())
                        .toList());
    }

    private void answerQuestions() {
        for (List<Conclusion.Question> open = bench.questions(phase); !open.isEmpty(); open = bench.questions(phase)) {
            List<Conclusion.Question> missing = open.stream()
                    .filter(question -> question.suggested() == null)
                    .toList();
            if (!missing.isEmpty()) {
                throw Questions.missing(missing);
            }
            Conclusion.Question question = open.get(0);
            String suggested = Objects.requireNonNull(question.suggested());
            bench.answer(question.id(), suggested, Origin.SUGGESTED);
            answered.add(new Answered(question, suggested));
        }
    }

    private Optional<PlannedStep> next() {
        return bench.view().phase(phase).steps().stream()
                .filter(step -> !step.status().isClosed() && step.status() != StepStatus.BLOCKED)
                .filter(step -> attempts.mayTry(step.id()))
                .findFirst();
    }
}
