package io.lookahead.session;

import io.lookahead.cargo.ActiveFeatures;
import io.lookahead.edit.clock.ClockDrafts;
import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.ClockFinding.Kind;
import io.lookahead.facts.Edit;
import io.lookahead.facts.Remedy;
import io.lookahead.facts.Target;
import io.lookahead.scan.clock.ClockKnowledge;
import io.lookahead.scan.clock.TimeUnits;
import io.lookahead.scan.source.PackageGraph;
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
 * Changes to what counts time in blocks: shown, never applied. A number is rewritten in units of time only where a scan
 * finds the same number of blocks afterwards and that it follows the block time; a pallet is moved to the relay chain's
 * clock only where the operator said that nothing is stored; for what is stored a migration is drafted.
 */
public final class ClockChanges {

    private static final String RELAY_CLOCK = "cumulus_pallet_parachain_system::RelaychainDataProvider<Runtime>";
    private static final long AFTER_MS = 6_000;

    private final ClockKnowledge clocks;
    private final EditBench bench = new StructuralEditBench();
    private final Map<String, String> answers;
    private final List<String> made = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private Target target;
    private SourceTree tree;

    private ClockChanges(SourceTree tree, ClockKnowledge clocks, Target target, Map<String, String> answers) {
        this.tree = tree;
        this.clocks = clocks;
        this.target = target;
        this.answers = answers;
    }

    /**
     * What could be changed.
     *
     * @param diffs the changes, with the drafts as new files
     * @param made what they do, in words
     * @param left what is left to the operator, each with the reason
     */
    public record Result(List<UnifiedDiff> diffs, List<String> made, List<String> left) {
        public Result {
            diffs = List.copyOf(diffs);
            made = List.copyOf(made);
            left = List.copyOf(left);
        }
    }

    /** The changes for one target of a project. */
    public static Result of(Project project, Target target) {
        return of(
                project.tree(),
                project.clocks(),
                target,
                project.circumstances().answers());
    }

    static Result of(SourceTree tree, ClockKnowledge clocks, Target target, Map<String, String> answers) {
        return new ClockChanges(tree, clocks, target, answers).run(tree);
    }

    private Result run(SourceTree before) {
        List<ClockFinding> findings = findings(target);
        for (ClockFinding finding : findings) {
            if (finding.kind() == Kind.LITERAL && finding.outlook().remedy() == Remedy.RESCALE) {
                rewrite(finding);
            } else if (finding.outlook().remedy() == Remedy.RELAY_CLOCK) {
                moveClock(finding, findings);
            }
        }
        OverlayTree after = new ClockDrafts(
                        target,
                        tree,
                        (sources, cargo, built) ->
                                new PackageGraph(cargo, sources, ActiveFeatures.ofDefaults(cargo, built)))
                .write(
                        finding -> answers.getOrDefault(question(finding), "migrate")
                                .equals("migrate"),
                        factor(findings));
        List<UnifiedDiff> diffs = UnifiedDiff.between(before, after);
        findings.stream()
                .filter(finding ->
                        finding.kind() == Kind.STORED && finding.outlook().remedy() == Remedy.MIGRATE)
                .filter(finding -> diffs.stream().noneMatch(diff -> diff.added() && isBeside(diff, finding)))
                .forEach(finding ->
                        left.add(finding.id() + ": " + finding.outlook().advice()));
        diffs.stream()
                .filter(UnifiedDiff::added)
                .forEach(diff -> made.add("draft of a migration, to be reviewed: " + diff.file()));
        return new Result(diffs, made, left);
    }

    private static boolean isBeside(UnifiedDiff diff, ClockFinding finding) {
        String folder = diff.file().substring(0, diff.file().lastIndexOf('/') + 1);
        return finding.at().file().startsWith(folder);
    }

    private static String question(ClockFinding finding) {
        return "clock." + finding.id();
    }

    private static List<ClockFinding> findings(Target target) {
        return target.known().stream()
                .filter(ClockFinding.class::isInstance)
                .map(ClockFinding.class::cast)
                .toList();
    }

    private static Optional<ClockFinding> same(Target target, ClockFinding finding) {
        return findings(target).stream()
                .filter(other -> other.id().equals(finding.id()))
                .findFirst();
    }

    /** How many blocks will come where one comes today. */
    private static long factor(List<ClockFinding> findings) {
        return findings.stream()
                .filter(finding ->
                        finding.blocks() != null && finding.durationMs() != null && finding.kind() != Kind.OUTSIDE)
                .mapToLong(finding -> finding.durationMs() / finding.blocks() / AFTER_MS)
                .filter(factor -> factor > 1)
                .findFirst()
                .orElse(2);
    }

    private void rewrite(ClockFinding finding) {
        Optional<String> expression = Optional.ofNullable(finding.durationMs()).flatMap(TimeUnits::expression);
        Optional<ClockFinding> current = same(target, finding);
        if (expression.isEmpty() || current.isEmpty()) {
            left.add(finding.id() + ": " + finding.outlook().advice());
            return;
        }
        if (current.get().kind() == Kind.DERIVED) {
            made.add(finding.id() + ": follows the same number as another, which is rewritten");
            return;
        }
        Edit edit = new Edit.RewriteNumber(current.get().at(), expression.get());
        attempt(
                finding,
                edit,
                finding.expression() + " becomes " + expression.get(),
                after -> same(after, finding)
                        .filter(now -> now.kind() == Kind.DERIVED && Objects.equals(now.blocks(), finding.blocks()))
                        .isPresent());
    }

    private void moveClock(ClockFinding finding, List<ClockFinding> findings) {
        boolean isEmpty = answers.getOrDefault(question(finding), "").equals("empty");
        boolean hasLengths = findings.stream()
                .anyMatch(other -> other.pallet().equals(finding.pallet()) && other.kind() != Kind.STORED);
        if (!isEmpty || hasLengths) {
            left.add(finding.id() + ": "
                    + (isEmpty
                            ? "the pallet has lengths in blocks as well, which the relay chain's clock would change"
                            : "answer " + question(finding) + " with `empty` where nothing is stored, to move it to the"
                                    + " relay chain's clock"));
            return;
        }
        attempt(
                finding,
                new Edit.SetPalletItem(finding.pallet(), "BlockNumberProvider", RELAY_CLOCK),
                "counts blocks of the relay chain",
                after -> same(after, finding).isEmpty());
    }

    private void attempt(ClockFinding finding, Edit edit, String what, Predicate<Target> proof) {
        EditBench.Outcome outcome = bench.make(List.of(edit), target, tree);
        if (outcome instanceof EditBench.NotPossible impossible) {
            left.add(finding.id() + ": " + impossible.reason());
            return;
        }
        OverlayTree after = ((EditBench.Made) outcome).after();
        Target scanned = Scans.again(after, clocks, target);
        if (proof.test(scanned)) {
            tree = after;
            target = scanned;
            made.add(finding.id() + " (" + finding.at() + "): " + what);
        } else {
            left.add(finding.id() + ": a scan after the change does not find what it should; "
                    + finding.outlook().advice());
        }
    }
}
