package io.lookahead.session;

import io.lookahead.facts.Answer;
import io.lookahead.facts.StepStatus;
import io.lookahead.rules.PlannedStep;
import io.lookahead.sim.Preview;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phase of the guide as it stands.
 *
 * @param number 1, 2 or 3
 * @param summary what it does, in a sentence or two
 * @param halfDone what must not happen while some of its steps are made and others open; empty where no rule says
 * @param steps every step of it, in the guide's order
 * @param preview the chain as it will be after this phase; null where it could not be simulated
 */
public record PhaseView(
        int number,
        String title,
        String summary,
        String halfDone,
        StepStatus status,
        List<PlannedStep> steps,
        @Nullable Preview preview) {

    public PhaseView {
        steps = List.copyOf(steps);
    }

    /** Whether an answer leaves steps undone, rather than a choice made at each of them. */
    public boolean isForgone() {
        return steps.stream()
                .filter(step -> step.status() == StepStatus.DECLINED)
                .flatMap(step -> step.because().stream())
                .anyMatch(because -> because.facts().stream().anyMatch(Answer.class::isInstance));
    }

    /** The steps that need something more. */
    public List<PlannedStep> open() {
        return steps.stream().filter(step -> !step.status().isClosed()).toList();
    }

    /** How many steps need nothing more. */
    public long closed() {
        return steps.stream().filter(step -> step.status().isClosed()).count();
    }
}
