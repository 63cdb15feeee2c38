package io.lookahead.session;

import io.lookahead.edit.clock.ClockDrafts;
import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.ClockFinding.Kind;
import io.lookahead.facts.Remedy;
import io.lookahead.facts.Target;
import io.lookahead.scan.clock.ClockKnowledge;
import io.lookahead.scan.clock.TimeUnits;
import io.lookahead.text.SourceTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The work that a census of time in blocks gives. */
final class ClockTasks {

    private final Target target;
    private final SourceTree tree;
    private final ClockKnowledge clocks;
    private final Set<ClockFinding> taken = new LinkedHashSet<>();

    private ClockTasks(Target target, SourceTree tree, ClockKnowledge clocks) {
        this.target = target;
        this.tree = tree;
        this.clocks = clocks;
    }

    /** What is to be done about a target, each finding that asks for something once; what edits can do comes first. */
    static List<ClockTask> of(Target target, SourceTree tree, ClockKnowledge clocks) {
        return new ClockTasks(target, tree, clocks).all();
    }

    /** What a scan found of time in blocks. */
    static List<ClockFinding> findings(Target target) {
        return target.known().stream()
                .filter(ClockFinding.class::isInstance)
                .map(ClockFinding.class::cast)
                .toList();
    }

    private List<ClockTask> all() {
        List<ClockFinding> findings = findings(target).stream()
                .filter(finding -> finding.outlook().isToChange())
                .toList();
        List<ClockTask> tasks = new ArrayList<>();
        for (ClockFinding finding : findings) {
            rewrite(finding).ifPresent(task -> add(tasks, task));
        }
        relayClocks(findings).forEach(task -> add(tasks, task));
        if (findings.stream().anyMatch(finding -> finding.kind() == Kind.STORED)) {
            new ClockDrafts(target, tree, StructuralEditBench.GRAPHS)
                    .byPackage()
                    .forEach((folder, stored) -> add(tasks, new ClockTask.Draft(folder, stored)));
        }
        findings.stream()
                .filter(finding -> !taken.contains(finding))
                .forEach(finding -> tasks.add(new ClockTask.ByHand(finding)));
        return List.copyOf(tasks);
    }

    private void add(List<ClockTask> tasks, ClockTask task) {
        tasks.add(task);
        taken.addAll(task.findings());
    }

    private static Optional<ClockTask> rewrite(ClockFinding finding) {
        return finding.kind() == Kind.LITERAL && finding.outlook().remedy() == Remedy.RESCALE
                ? Optional.ofNullable(finding.durationMs())
                        .flatMap(TimeUnits::expression)
                        .filter(expression -> !finding.expression().contains(unit(expression)))
                        .map(expression -> new ClockTask.Rewrite(finding, expression))
                : Optional.empty();
    }

    /** The unit at the end of a length; what is written in it already is not to be written so again. */
    private static String unit(String expression) {
        return expression.substring(expression.lastIndexOf(' ') + 1);
    }

    private List<ClockTask> relayClocks(List<ClockFinding> findings) {
        Map<String, List<ClockFinding>> byPallet = new LinkedHashMap<>();
        findings.stream()
                .filter(finding -> finding.outlook().remedy() == Remedy.RELAY_CLOCK)
                .forEach(finding -> byPallet.computeIfAbsent(finding.pallet(), pallet -> new ArrayList<>())
                        .add(finding));
        List<ClockTask> tasks = new ArrayList<>();
        byPallet.forEach((pallet, stored) ->
                clocks.item(pallet).ifPresent(item -> tasks.add(new ClockTask.RelayClock(pallet, item, stored))));
        return tasks;
    }
}
