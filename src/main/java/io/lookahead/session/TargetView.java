package io.lookahead.session;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Severity;
import io.lookahead.facts.StepStatus;
import io.lookahead.facts.Target;
import io.lookahead.rules.PlannedStep;
import io.lookahead.sim.BlockTimes;
import io.lookahead.sim.Preview;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a target stands: everything that is shown of it.
 *
 * @param relayChain the relay chain of the profile, in words; empty when none is chosen
 * @param next the step to take next; empty when none is open
 * @param endStates what the upgrade can lead to
 * @param rollOuts what is left to do outside of the code once a phase is in it
 * @param today the chain as the sources are now; null where it could not be simulated
 * @param before the block times with which the upgrade began: those of {@code today} until steps change them; null
 *     where they are not known
 */
public record TargetView(
        Target target,
        String relayChain,
        List<PhaseView> phases,
        Optional<String> next,
        List<Conclusion.Advice> advice,
        List<Conclusion.Question> questions,
        List<Conclusion.EndState> endStates,
        List<Conclusion.RollOut> rollOuts,
        @Nullable Preview today,
        @Nullable BlockTimes before) {

    public TargetView {
        phases = List.copyOf(phases);
        advice = List.copyOf(advice);
        questions = List.copyOf(questions);
        endStates = List.copyOf(endStates);
        rollOuts = List.copyOf(rollOuts);
    }

    /** The same, where the upgrade began with these block times. */
    TargetView since(Optional<BlockTimes> began) {
        return new TargetView(
                target, relayChain, phases, next, advice, questions, endStates, rollOuts, today, began.orElse(before));
    }

    public String runtime() {
        return target.runtime().crate();
    }

    public PhaseView phase(int number) {
        return phases.stream()
                .filter(phase -> phase.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no phase " + number));
    }

    /** The step of this id, or the step that has a part of this id. */
    public Optional<PlannedStep> step(String id) {
        return steps().filter(step -> step.id().equals(id)
                        || step.parts().stream().anyMatch(part -> part.id().equals(id)))
                .findFirst();
    }

    /** The step or the part of a step of this id. */
    public Optional<PlannedStep> part(String id) {
        return steps().flatMap(step -> Stream.concat(Stream.of(step), step.parts().stream()))
                .filter(step -> step.id().equals(id))
                .findFirst();
    }

    /** Steps that are neither done nor declined nor beside the point. */
    public List<PlannedStep> open() {
        return steps().filter(step -> !step.status().isClosed()).toList();
    }

    /** The phases with open steps of which one of {@code takenOn} was carried out. */
    List<PhaseView> halfDone(Set<String> takenOn) {
        return phases.stream()
                .filter(phase -> !phase.open().isEmpty())
                .filter(phase -> phase.steps().stream()
                        .anyMatch(step -> step.status().isClosed() && takenOn.contains(step.id())))
                .toList();
    }

    private Stream<PlannedStep> steps() {
        return phases.stream().flatMap(phase -> phase.steps().stream());
    }

    /** Stops that forbid a phase. */
    public List<Conclusion.Advice> stops(int phase) {
        return advice.stream()
                .filter(item -> item.severity() == Severity.STOP && (item.phase() == 0 || item.phase() == phase))
                .toList();
    }

    /** The number of the phase in which blocks become faster. */
    public int lastPhase() {
        return phases.get(phases.size() - 1).number();
    }

    /** Whether every phase is closed. */
    public boolean isDone() {
        return phases.stream()
                .allMatch(phase -> phase.status() == StepStatus.DONE
                        || phase.status() == StepStatus.NOT_APPLICABLE
                        || phase.status() == StepStatus.DECLINED);
    }
}
