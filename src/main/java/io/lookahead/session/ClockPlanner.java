package io.lookahead.session;

import io.lookahead.edit.ProofResult;
import io.lookahead.edit.Prover;
import io.lookahead.edit.clock.ClockDrafts;
import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.ClockFinding.Kind;
import io.lookahead.facts.ClockOutlook;
import io.lookahead.facts.Conclusion.EndState;
import io.lookahead.facts.Target;
import io.lookahead.scan.clock.ClockKnowledge;
import io.lookahead.text.OverlayTree;
import io.lookahead.text.SourceTree;
import io.lookahead.text.UnifiedDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Turns work on what counts time in blocks into changes that are proven by a scan. A number is rewritten in units of
 * time only where it is the same number of blocks afterwards and keeps its real length in the end state that was
 * chosen; a pallet is moved to the relay chain's clock only where the operator said that nothing is stored there; for
 * what is stored a migration is drafted only where the operator asked for one.
 */
final class ClockPlanner {

    static final String MIGRATE = "migrate";
    private static final String RELAY_CLOCK = "relay-clock";

    private final ClockKnowledge clocks;
    private final List<EndState> endStates;
    private final EditBench bench;

    ClockPlanner(ClockKnowledge clocks, List<EndState> endStates, EditBench bench) {
        this.clocks = clocks;
        this.endStates = List.copyOf(endStates);
        this.bench = bench;
    }

    StepChange plan(ClockTask task, Target target, SourceTree tree, Map<String, String> answers) {
        if (task instanceof ClockTask.Rewrite rewrite) {
            return rewrite(rewrite, target, tree, answers);
        }
        if (task instanceof ClockTask.RelayClock relay) {
            return relayClock(relay, target, tree, answers);
        }
        return task instanceof ClockTask.Draft draft
                ? draft(draft, target, tree, answers)
                : settledBy(task, answers).orElseGet(() -> byHand(task, "no edit does it"));
    }

    /** Where the operator answered that nothing is to be done. */
    private static Optional<StepChange> settledBy(ClockTask task, Map<String, String> answers) {
        List<String> given = task.findings().stream()
                .map(finding -> answers.getOrDefault(Questions.clock(finding), MIGRATE))
                .toList();
        return given.contains(MIGRATE) || given.contains(RELAY_CLOCK)
                ? Optional.empty()
                : Optional.of(new StepChange.Settled(task.id(), "answered: " + String.join(", ", given)));
    }

    private static StepChange byHand(ClockTask task, String why) {
        return new StepChange.ByHand(
                task.id(),
                why,
                task.findings().stream()
                        .map(finding -> finding.at() + ": " + finding.item() + " of " + finding.pallet() + ": "
                                + finding.outlook().advice())
                        .toList());
    }

    private StepChange rewrite(ClockTask.Rewrite task, Target target, SourceTree tree, Map<String, String> answers) {
        ClockFinding finding = task.finding();
        String state = answers.getOrDefault(Questions.END_STATE, "");
        return attempt(
                task,
                finding.expression() + " becomes " + task.expression() + ", which is as many blocks today",
                target,
                tree,
                after -> same(after, finding)
                        .filter(now -> now.kind() == Kind.DERIVED && Objects.equals(now.blocks(), finding.blocks()))
                        .filter(now -> keepsItsLength(now.outlook(), state))
                        .isPresent());
    }

    /** In the end state that was chosen, or in one of them while none is. */
    private boolean keepsItsLength(ClockOutlook outlook, String chosen) {
        List<EndState> possible = endStates.stream()
                .filter(state -> state.answer().equals(chosen))
                .toList();
        return (possible.isEmpty() ? endStates : possible)
                .stream().anyMatch(state -> outlook.share(state.change()) == 1);
    }

    private StepChange relayClock(
            ClockTask.RelayClock task, Target target, SourceTree tree, Map<String, String> answers) {
        Optional<StepChange> settled = settledBy(task, answers);
        if (settled.isPresent()) {
            return settled.get();
        }
        boolean isWanted =
                task.findings().stream().allMatch(finding -> RELAY_CLOCK.equals(answers.get(Questions.clock(finding))));
        if (!isWanted) {
            return byHand(
                    task,
                    "it is moved only where every question about it is answered with " + RELAY_CLOCK
                            + ", which says that nothing is stored there");
        }
        boolean hasLengths = ClockTasks.findings(target).stream()
                .anyMatch(other -> other.pallet().equals(task.pallet()) && other.kind() != Kind.STORED);
        if (hasLengths) {
            return byHand(task, "the pallet has lengths in blocks as well, which the relay chain's clock would change");
        }
        return attempt(
                task,
                task.pallet() + " counts blocks of the relay chain",
                target,
                tree,
                after -> task.findings().stream()
                        .allMatch(finding -> same(after, finding).isEmpty()));
    }

    private StepChange attempt(ClockTask task, String what, Target target, SourceTree tree, Predicate<Target> proof) {
        EditBench.Outcome outcome = bench.make(task.edits(), target, tree);
        if (outcome instanceof EditBench.NotPossible impossible) {
            return byHand(task, impossible.reason());
        }
        OverlayTree after = ((EditBench.Made) outcome).after();
        return proof.test(Scans.again(after, clocks, target))
                ? offered(task, what, tree, after)
                : byHand(task, "a scan after the change does not find what it should");
    }

    private static StepChange offered(ClockTask task, String what, SourceTree before, OverlayTree after) {
        return new StepChange.Offered(
                task.id(),
                List.of(new StepChange.Way(task.id(), "", List.of(what), UnifiedDiff.between(before, after), after)));
    }

    private static StepChange draft(ClockTask.Draft task, Target target, SourceTree tree, Map<String, String> answers) {
        Optional<StepChange> settled = settledBy(task, answers);
        if (settled.isPresent()) {
            return settled.get();
        }
        List<ClockFinding> wanted = task.findings().stream()
                .filter(finding -> MIGRATE.equals(answers.get(Questions.clock(finding))))
                .toList();
        if (wanted.isEmpty()) {
            return byHand(task, "it is drafted where a question about it is answered with " + MIGRATE);
        }
        String file = ClockDrafts.file(task.folder());
        if (tree.isFile(file)) {
            return new StepChange.Settled(task.id(), file + " is there already; it is yours to finish");
        }
        OverlayTree after =
                new ClockDrafts(target, tree, StructuralEditBench.GRAPHS).write(task.folder(), wanted, factor(target));
        ProofResult proof = new Prover().prove(tree, after, changed -> Optional.empty());
        if (after.changedPaths().isEmpty() || proof instanceof ProofResult.Refuted) {
            return byHand(task, "what is stored is of a shape that no draft can take apart");
        }
        List<String> names = new ArrayList<>();
        wanted.forEach(finding -> names.add(finding.item()));
        return offered(
                task,
                "a draft that rescales " + String.join(", ", names)
                        + ", to be reviewed and finished: no module names it yet, so nothing is built with it",
                tree,
                after);
    }

    private static Optional<ClockFinding> same(Target target, ClockFinding finding) {
        return ClockTasks.findings(target).stream()
                .filter(other -> other.id().equals(finding.id()))
                .findFirst();
    }

    /** How many blocks will come where one comes today. */
    private static long factor(Target target) {
        return ClockTasks.findings(target).stream()
                .filter(finding ->
                        finding.blocks() != null && finding.durationMs() != null && finding.kind() != Kind.OUTSIDE)
                .mapToLong(finding -> finding.durationMs() / finding.blocks() / ClockOutlook.BLOCK_MS)
                .filter(factor -> factor > 1)
                .findFirst()
                .orElse(2);
    }
}
