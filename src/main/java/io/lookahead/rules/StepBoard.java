package io.lookahead.rules;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Conclusion.Advice;
import io.lookahead.facts.Conclusion.Expected;
import io.lookahead.facts.Conclusion.PhaseOrder;
import io.lookahead.facts.Conclusion.Question;
import io.lookahead.facts.Conclusion.StepDeclared;
import io.lookahead.facts.Conclusion.StepFinding;
import io.lookahead.facts.Conclusion.StepOrder;
import io.lookahead.facts.Declined;
import io.lookahead.facts.Severity;
import io.lookahead.facts.StepStatus;
import io.lookahead.rules.PlannedStep.Because;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lays conclusions out as a plan. It knows no step by name: which there are, what must precede what and where each
 * stands all come from rules. What it adds is arithmetic: parts make up their step, open steps wait for what they come
 * after and for stops, and what the operator declined counts as declined.
 */
public final class StepBoard {

    /** Up to so many steps of a phase are named one by one. */
    private static final int FEW = 3;

    private final List<Conclusion> conclusions;
    private final Map<String, String> declined = new LinkedHashMap<>();
    private final SortedMap<StepId, StepDeclared> declaredSteps = new TreeMap<>();
    private final SortedMap<StepId, PlannedStep> leaves = new TreeMap<>();

    private StepBoard(List<Conclusion> conclusions, Collection<Declined> declined) {
        this.conclusions = conclusions;
        declined.forEach(d -> this.declined.put(d.step(), d.reason()));
    }

    /** The plan that the conclusions make. */
    public static Plan plan(List<Conclusion> conclusions, Collection<Declined> declined) {
        return new StepBoard(conclusions, declined).plan();
    }

    private Plan plan() {
        all(StepDeclared.class).forEach(s -> declaredSteps.putIfAbsent(StepId.of(s.step()), s));
        declaredSteps.forEach((id, declaration) -> {
            if (parts(id).isEmpty()) {
                leaves.put(id, found(declaration));
            }
        });
        Map<StepId, PlannedStep> found = new LinkedHashMap<>(leaves);
        found.forEach((id, step) -> leaves.put(id, waiting(id, step, found)));

        SortedMap<Integer, List<PlannedStep>> byPhase = new TreeMap<>();
        declaredSteps.forEach((id, declaration) -> {
            if (!id.isPart() || !declaredSteps.containsKey(id.whole())) {
                byPhase.computeIfAbsent(declaration.phase(), p -> new ArrayList<>())
                        .add(leaves.containsKey(id) ? leaves.get(id) : sum(id, declaration));
            }
        });
        List<Plan.PlannedPhase> phases = byPhase.entrySet().stream()
                .map(e -> phase(e.getKey(), e.getValue()))
                .toList();
        StepId next = next(phases);
        return new Plan(
                phases,
                next == null ? null : wholeOf(next),
                next == null ? null : next.toString(),
                all(Advice.class).toList(),
                questions(),
                endStates(),
                expected(phases),
                all(Conclusion.RollOut.class).toList());
    }

    private List<Expected> expected(List<Plan.PlannedPhase> phases) {
        Set<String> undone = phases.stream()
                .flatMap(phase -> phase.steps().stream())
                .flatMap(step -> Stream.concat(Stream.of(step), step.parts().stream()))
                .filter(step -> step.status() == StepStatus.DECLINED)
                .map(PlannedStep::id)
                .collect(Collectors.toSet());
        return all(Expected.class)
                .filter(one -> one.step() == null || !undone.contains(one.step()))
                .sorted(Comparator.comparingInt(Expected::phase))
                .toList();
    }

    private Plan.PlannedPhase phase(int number, List<PlannedStep> steps) {
        List<Conclusion.PhaseTitle> titles = all(Conclusion.PhaseTitle.class)
                .filter(one -> one.phase() == number)
                .toList();
        return new Plan.PlannedPhase(
                number,
                first(titles.stream().map(Conclusion.PhaseTitle::title)),
                first(titles.stream().map(Conclusion.PhaseTitle::summary)),
                first(titles.stream().map(Conclusion.PhaseTitle::halfDone)),
                Statuses.ofSteps(statuses(steps)),
                steps);
    }

    private static String first(Stream<@Nullable String> texts) {
        return texts.filter(Objects::nonNull).findFirst().orElse("");
    }

    private <T extends Conclusion> Stream<T> all(Class<T> type) {
        return conclusions.stream().filter(type::isInstance).map(type::cast);
    }

    private List<StepId> parts(StepId id) {
        return id.isPart()
                ? List.of()
                : declaredSteps.keySet().stream()
                        .filter(p -> p.isPart() && p.whole().equals(id))
                        .toList();
    }

    private String wholeOf(StepId id) {
        return declaredSteps.containsKey(id.whole()) ? id.whole().toString() : id.toString();
    }

    /** The step as rules found it, before it waits for anything. */
    private PlannedStep found(StepDeclared step) {
        List<StepFinding> findings =
                all(StepFinding.class).filter(f -> f.step().equals(step.step())).toList();
        StepStatus status = findings.isEmpty()
                ? StepStatus.TODO
                : Statuses.ofFindings(findings.stream().map(StepFinding::status).toList());
        List<Because> because = new ArrayList<>();
        if (status == StepStatus.DECLINED) {
            findings = findings.stream()
                    .sorted(Comparator.comparing(finding -> finding.status() != StepStatus.DECLINED))
                    .toList();
        }
        for (StepFinding finding : findings) {
            if (status != StepStatus.NOT_APPLICABLE || finding.status() == StepStatus.NOT_APPLICABLE) {
                because.add(new Because(finding.rule(), finding.because(), finding.facts()));
            }
        }
        String reason = declined.getOrDefault(step.step(), declined.get(wholeOf(StepId.of(step.step()))));
        if (reason != null && !status.isClosed()) {
            status = StepStatus.DECLINED;
            because.add(0, new Because(step.rule(), reason, List.of()));
        }
        boolean open = !status.isClosed();
        return new PlannedStep(
                step.step(),
                step.phase(),
                step.title(),
                step.summary(),
                status,
                status,
                because,
                List.of(),
                open ? proposals(step.step()) : List.of(),
                open
                        ? all(Conclusion.Instruction.class)
                                .filter(i -> i.step().equals(step.step()))
                                .toList()
                        : List.of(),
                List.of());
    }

    private List<Conclusion.Proposal> proposals(String step) {
        return all(Conclusion.Proposal.class)
                .filter(p -> p.step().equals(step))
                .sorted(Comparator.comparingInt(Conclusion.Proposal::order))
                .toList();
    }

    /** The step once more, blocked where it must wait. */
    private PlannedStep waiting(StepId id, PlannedStep step, Map<StepId, PlannedStep> found) {
        if (step.status().isClosed() || step.status() == StepStatus.BLOCKED) {
            return step;
        }
        List<String> waits = waitsFor(id, step.phase(), found);
        List<Because> because = new ArrayList<>();
        all(Advice.class)
                .filter(a -> a.severity() == Severity.STOP && (a.phase() == 0 || a.phase() == step.phase()))
                .forEach(a -> because.add(new Because(a.rule(), "stopped: " + a.message(), List.of())));
        if (waits.isEmpty() && because.isEmpty()) {
            return step;
        }
        if (!waits.isEmpty()) {
            because.add(new Because(
                    Objects.requireNonNull(declaredSteps.get(id)).rule(),
                    "waits for " + String.join(", ", inWords(waits)),
                    List.of()));
        }
        because.addAll(step.because());
        return new PlannedStep(
                step.id(),
                step.phase(),
                step.title(),
                step.summary(),
                StepStatus.BLOCKED,
                step.found(),
                because,
                waits,
                step.proposals(),
                step.instructions(),
                step.parts());
    }

    /** Steps by their numbers, and by the number of their phase where there are more than a few of one. */
    private static List<String> inWords(List<String> steps) {
        Map<String, List<String>> byPhase = steps.stream()
                .sorted()
                .collect(Collectors.groupingBy(step -> step.substring(0, 1), TreeMap::new, Collectors.toList()));
        return byPhase.entrySet().stream()
                .flatMap(phase -> phase.getValue().size() > FEW
                        ? Stream.of("phase " + phase.getKey())
                        : phase.getValue().stream())
                .toList();
    }

    /** What the step comes after and is not there yet. Parts of one step never wait for each other. */
    private List<String> waitsFor(StepId id, int phase, Map<StepId, PlannedStep> found) {
        List<String> waits = new ArrayList<>();
        all(StepOrder.class)
                .filter(o ->
                        covers(o.step(), id) && !StepId.of(o.after()).whole().equals(id.whole()))
                .map(StepOrder::after)
                .distinct()
                .filter(after ->
                        found.entrySet().stream().anyMatch(e -> covers(after, e.getKey()) && !isSettled(e.getValue())))
                .forEach(waits::add);
        all(PhaseOrder.class)
                .filter(o -> o.phase() == phase)
                .flatMap(o -> found.entrySet().stream()
                        .filter(e -> e.getValue().phase() == o.after()
                                && !e.getValue().status().isClosed()))
                .map(e -> wholeOf(e.getKey()))
                .distinct()
                .filter(w -> !waits.contains(w))
                .forEach(waits::add);
        return waits;
    }

    private static boolean covers(String named, StepId id) {
        return named.equals(id.toString()) || named.equals(id.whole().toString());
    }

    /** A declined step leaves what was built on it without ground. */
    private static boolean isSettled(PlannedStep step) {
        return step.status() == StepStatus.DONE || step.status() == StepStatus.NOT_APPLICABLE;
    }

    private PlannedStep sum(StepId id, StepDeclared declaration) {
        List<PlannedStep> parts = parts(id).stream()
                .map(p -> Objects.requireNonNull(leaves.get(p)))
                .toList();
        return new PlannedStep(
                declaration.step(),
                declaration.phase(),
                declaration.title(),
                declaration.summary(),
                Statuses.ofParts(statuses(parts)),
                Statuses.ofParts(parts.stream().map(PlannedStep::found).toList()),
                List.of(),
                parts.stream().flatMap(p -> p.blockedBy().stream()).distinct().toList(),
                List.of(),
                List.of(),
                parts);
    }

    private static List<StepStatus> statuses(List<PlannedStep> steps) {
        return steps.stream().map(PlannedStep::status).toList();
    }

    private static @Nullable StepId next(List<Plan.PlannedPhase> phases) {
        return phases.stream()
                .flatMap(p -> p.steps().stream())
                .flatMap(s -> s.parts().isEmpty() ? Stream.of(s) : s.parts().stream())
                .filter(s -> !s.status().isClosed() && s.status() != StepStatus.BLOCKED)
                .map(s -> StepId.of(s.id()))
                .findFirst()
                .orElse(null);
    }

    /** One end state an answer: what the guide says of it stands. */
    private List<Conclusion.EndState> endStates() {
        Map<String, Conclusion.EndState> byAnswer = new LinkedHashMap<>();
        all(Conclusion.EndState.class).forEach(state -> byAnswer.putIfAbsent(state.answer(), state));
        return List.copyOf(byAnswer.values());
    }

    /** One question a name, though several rules may ask it. */
    private List<Question> questions() {
        Map<String, Question> byId = new LinkedHashMap<>();
        all(Question.class).forEach(q -> byId.putIfAbsent(q.id(), q));
        return List.copyOf(byId.values());
    }
}
