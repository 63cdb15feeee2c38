package io.lookahead.rules;

import io.lookahead.facts.Conclusion.Advice;
import io.lookahead.facts.Conclusion.EndState;
import io.lookahead.facts.Conclusion.Expected;
import io.lookahead.facts.Conclusion.Question;
import io.lookahead.facts.Conclusion.RollOut;
import io.lookahead.facts.StepStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a target stands: every declared step with exactly one status, and what comes next.
 *
 * @param next the step to go on with, a whole step; null where nothing can be done
 * @param nextPart the same down to its part
 * @param rollOuts what is left to do outside of the code, in the order of the rules
 * @param endStates what the upgrade can lead to, in the order of the rules
 * @param expected what each phase leads to, earlier phases first, without what declined steps would have brought about
 */
public record Plan(
        List<PlannedPhase> phases,
        @Nullable String next,
        @Nullable String nextPart,
        List<Advice> advice,
        List<Question> questions,
        List<EndState> endStates,
        List<Expected> expected,
        List<RollOut> rollOuts) {

    /**
     * One phase with its steps in order; texts are empty where no rule gives one.
     *
     * @param summary what it does
     * @param halfDone what must not happen while some of its steps are made and others open
     */
    public record PlannedPhase(
            int phase, String title, String summary, String halfDone, StepStatus status, List<PlannedStep> steps) {
        public PlannedPhase {
            steps = List.copyOf(steps);
        }
    }

    public Plan {
        phases = List.copyOf(phases);
        advice = List.copyOf(advice);
        questions = List.copyOf(questions);
        endStates = List.copyOf(endStates);
        expected = List.copyOf(expected);
        rollOuts = List.copyOf(rollOuts);
    }

    /** All steps in order, parts after the step they belong to. */
    public Stream<PlannedStep> steps() {
        return phases.stream()
                .flatMap(p -> p.steps().stream())
                .flatMap(s -> Stream.concat(Stream.of(s), s.parts().stream()));
    }

    /** What a fact is expected to be after a phase and all before it; empty where no rule says. */
    public Optional<Object> after(int phase, String key) {
        return expected.stream()
                .filter(one -> one.phase() <= phase && one.key().equals(key))
                .map(Expected::value)
                .reduce((earlier, later) -> later);
    }

    public Optional<PlannedStep> step(String id) {
        return steps().filter(s -> s.id().equals(id)).findFirst();
    }
}
