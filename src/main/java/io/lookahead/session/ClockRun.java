package io.lookahead.session;

import io.lookahead.facts.Conclusion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Changes what counts time in blocks without asking: every change that can be proven, one after the other. */
public final class ClockRun {

    private final Workbench bench;
    private final Attempts attempts;

    private ClockRun(Workbench bench, Decisions decisions) {
        this.bench = bench;
        attempts = new Attempts(bench, decisions);
    }

    /**
     * What came of it.
     *
     * @param made the changes, in the order made
     * @param byHand what is left to the operator, each with the reason
     */
    public record Result(List<StepChange.Way> made, List<StepChange.ByHand> byHand) {
        public Result {
            made = List.copyOf(made);
            byHand = List.copyOf(byHand);
        }
    }

    /**
     * Carries it out.
     *
     * @throws SessionException where a change rests on an answer that is missing, or files cannot be written; nothing
     *     is written then
     */
    public static Result of(Workbench bench, Decisions decisions) {
        List<Conclusion.Question> missing = unanswered(bench, decisions);
        if (!missing.isEmpty()) {
            throw Questions.missing(missing);
        }
        return new ClockRun(bench, decisions).run();
    }

    /**
     * The questions that a change rests on and that nobody answered. What is stored on a chain cannot be read in its
     * sources, so no answer to them is ever assumed.
     */
    public static List<Conclusion.Question> unanswered(Workbench bench, Decisions decisions) {
        Set<String> wanted = new LinkedHashSet<>();
        for (ClockTask task : bench.clockTasks()) {
            boolean rests = task instanceof ClockTask.Draft || task instanceof ClockTask.RelayClock;
            if (rests && !decisions.leftOpen().contains(task.id())) {
                task.findings().stream().map(Questions::clock).forEach(wanted::add);
            }
        }
        return bench.questions(bench.view().lastPhase()).stream()
                .filter(question -> wanted.contains(question.id()))
                .toList();
    }

    /**
     * Answers those questions with <i>migrate</i>, to see the drafts.
     *
     * @param rehearsal where nothing is recorded and nothing written
     * @return the questions
     */
    public static List<String> supposeMigrations(Rehearsal rehearsal, Decisions decisions) {
        List<String> questions = unanswered(rehearsal, decisions).stream()
                .map(Conclusion.Question::id)
                .toList();
        questions.forEach(question -> rehearsal.answer(question, ClockPlanner.MIGRATE, Origin.SUGGESTED));
        return questions;
    }

    private Result run() {
        for (Optional<ClockTask> task = next(); task.isPresent(); task = next()) {
            attempts.make(task.get().id(), bench.change(task.get()));
        }
        return new Result(attempts.made(), attempts.byHand());
    }

    private Optional<ClockTask> next() {
        return bench.clockTasks().stream()
                .filter(task -> attempts.mayTry(task.id()))
                .findFirst();
    }
}
