package io.lookahead.session;

import io.lookahead.edit.value.SetValue;
import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Edit;
import io.lookahead.facts.Location;
import io.lookahead.facts.Reading;
import io.lookahead.facts.StepStatus;
import io.lookahead.facts.Target;
import io.lookahead.rules.Plan;
import io.lookahead.rules.PlannedStep;
import io.lookahead.text.OverlayTree;
import io.lookahead.text.SourceTree;
import io.lookahead.text.UnifiedDiff;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns what rules propose for a step into changes that are proven: made on an overlay, parsed, scanned again, and
 * judged by the step's own rules. What cannot be proven is left to the operator, with complete instructions.
 */
final class ChangePlanner {

    private final Decider decider;
    private final EditBench bench;

    ChangePlanner(Decider decider, EditBench bench) {
        this.decider = decider;
        this.bench = bench;
    }

    StepChange plan(PlannedStep step, Target target, SourceTree tree, Circumstances circumstances, Plan before) {
        if (step.status().isClosed()) {
            return new StepChange.Settled(
                    step.id(), "nothing to do: " + step.status().key());
        }
        if (step.status() == StepStatus.BLOCKED) {
            return new StepChange.Waiting(step.id(), reason(step));
        }
        List<String> obstacles = new ArrayList<>();
        List<StepChange.Way> ways = new ArrayList<>();
        for (Map.Entry<String, List<Edit>> way : ways(step).entrySet()) {
            attempt(step, way.getKey(), way.getValue(), target, tree, circumstances, before, obstacles)
                    .ifPresent(ways::add);
        }
        if (!ways.isEmpty()) {
            return new StepChange.Offered(step.id(), ways);
        }
        List<String> instructions = new ArrayList<>(step.allInstructions().stream()
                .map(Conclusion.Instruction::text)
                .toList());
        instructions.addAll(obstacles.stream().skip(1).toList());
        where(step, instructions).ifPresent(instructions::add);
        String open = because(step).map(reason -> ": " + reason).orElse("");
        String why = obstacles.isEmpty() ? "no rule proposes a change for it" + open : obstacles.get(0);
        return new StepChange.ByHand(step.id(), why, instructions);
    }

    /** Where to look first, unless the instructions say so themselves. */
    private static Optional<String> where(PlannedStep step, List<String> instructions) {
        return Stream.concat(step.parts().stream().filter(part -> !part.status().isClosed()), Stream.of(step))
                .flatMap(part -> Stream.ofNullable(part.at()))
                .filter(place -> place.line() > 1) // The first line stands for the whole file.
                .map(Location::toString)
                .findFirst()
                .filter(place -> instructions.stream().noneMatch(line -> line.contains(place)))
                .map(place -> "Look at " + place + " first.");
    }

    /** What the rules say first about a step that must wait. */
    private static String reason(PlannedStep step) {
        return Stream.concat(step.because().stream(), step.parts().stream().flatMap(part -> part.because().stream()))
                .map(PlannedStep.Because::text)
                .findFirst()
                .orElse("it waits for " + String.join(", ", step.blockedBy()));
    }

    /** The edits of each alternative; those that belong to no alternative are part of every one. */
    private static Map<String, List<Edit>> ways(PlannedStep step) {
        List<Conclusion.Proposal> proposals = step.allProposals();
        List<String> labels = proposals.stream()
                .map(Conclusion.Proposal::alternative)
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
        Map<String, List<Edit>> ways = new LinkedHashMap<>();
        for (String label : labels.isEmpty() ? List.of("") : labels) {
            List<Edit> edits = proposals.stream()
                    .filter(proposal -> proposal.alternative().isEmpty()
                            || proposal.alternative().equals(label))
                    .map(Conclusion.Proposal::edit)
                    .distinct()
                    .toList();
            if (!edits.isEmpty()) {
                ways.put(label, edits);
            }
        }
        return ways;
    }

    private Optional<StepChange.Way> attempt(
            PlannedStep step,
            String label,
            List<Edit> edits,
            Target target,
            SourceTree tree,
            Circumstances circumstances,
            Plan before,
            List<String> obstacles) {
        EditBench.Outcome outcome = bench.make(edits, target, tree);
        if (outcome instanceof EditBench.NotPossible impossible) {
            obstacles.add(impossible.reason());
            obstacles.addAll(impossible.instructions());
            return Optional.empty();
        }
        EditBench.Made made = (EditBench.Made) outcome;
        OverlayTree after = made.after();
        if (after.changedPaths().isEmpty()) {
            obstacles.add("the edits that rules propose find nothing to change");
            return Optional.empty();
        }
        List<Target> all = Scans.ofSteps(after).targets();
        Optional<Target> rescanned = all.stream()
                .filter(candidate ->
                        candidate.runtime().crate().equals(target.runtime().crate()))
                .findFirst();
        if (rescanned.isEmpty()) {
            obstacles.add("after the change a scan no longer finds the runtime");
            return Optional.empty();
        }
        Plan plan = decider.plan(rescanned.get(), circumstances);
        Optional<String> objection = otherValue(edits, rescanned.get())
                .or(() -> Siblings.changed(edits, target, tree, all))
                .or(() -> objection(step, plan, before));
        if (objection.isPresent()) {
            obstacles.add(objection.get());
            obstacles.addAll(made.instructions());
            return Optional.empty();
        }
        List<String> words = Stream.concat(made.edits().stream().map(EditWords::of), made.notes().stream())
                .toList();
        return Optional.of(new StepChange.Way(step.id(), label, words, UnifiedDiff.between(tree, after), after));
    }

    /** A value that was to be set, where a scan reads another one afterwards. */
    private static Optional<String> otherValue(List<Edit> edits, Target after) {
        for (Edit edit : edits) {
            if (edit instanceof Edit.SetValue set && SetValue.wanted(set).isPresent()) {
                long wanted = SetValue.wanted(set).getAsLong();
                Optional<Object> read = after.known().stream()
                        .filter(Reading.class::isInstance)
                        .map(Reading.class::cast)
                        .filter(reading -> reading.key().key().equals(set.key())
                                && reading.key().side() == set.side())
                        .flatMap(reading -> Stream.ofNullable(reading.value()))
                        .filter(value -> !(value instanceof Number number) || number.doubleValue() != wanted)
                        .findFirst();
                if (read.isPresent()) {
                    return Optional.of(
                            "after the change a scan reads " + read.get() + " for " + set.key() + ", not " + wanted);
                }
            }
        }
        return Optional.empty();
    }

    /** What is said first of a step, or of the first of its parts that is still open. */
    private static Optional<String> because(PlannedStep step) {
        return Stream.concat(
                        step.because().stream(),
                        step.parts().stream()
                                .filter(part -> !part.status().isClosed())
                                .flatMap(part -> part.because().stream()))
                .map(PlannedStep.Because::text)
                .findFirst();
    }

    /** Why the change does not prove itself: the step is not done after it, or another that was done no longer is. */
    private static Optional<String> objection(PlannedStep step, Plan after, Plan before) {
        Optional<PlannedStep> result = after.step(step.id());
        if (result.isEmpty() || !result.get().status().isClosed()) {
            String because = result.flatMap(ChangePlanner::because).orElse("no rule says so");
            return Optional.of("after the change a scan does not find the step done: " + because);
        }
        return before.steps()
                .filter(found -> found.status() == StepStatus.DONE)
                .filter(found -> after.step(found.id())
                        .map(now -> now.status() != StepStatus.DONE)
                        .orElse(true))
                .map(found -> "the change would undo step " + found.id())
                .findFirst();
    }
}
