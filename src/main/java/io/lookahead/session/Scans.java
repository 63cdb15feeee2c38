package io.lookahead.session;

import io.lookahead.facts.ScanReport;
import io.lookahead.facts.Target;
import io.lookahead.scan.ProjectScanner;
import io.lookahead.scan.clock.ClockKnowledge;
import io.lookahead.text.SourceTree;
import java.util.function.Supplier;

/** Scans a tree: the disk, or an overlay that shows what an edit would lead to. */
final class Scans {

    private Scans() {}

    /** What decides the steps of the guide, and nothing else: enough to prove a change. */
    static ScanReport ofSteps(SourceTree tree) {
        return new ProjectScanner(tree).scan();
    }

    /** Everything. */
    static ScanReport of(SourceTree tree, Supplier<ClockKnowledge> clocks) {
        return new ProjectScanner(tree, clocks).scan();
    }

    /** The same target in another tree. */
    static Target again(SourceTree tree, ClockKnowledge clocks, Target target) {
        return target(of(tree, () -> clocks), target);
    }

    /** The same target in another report. */
    static Target target(ScanReport report, Target target) {
        return report.targets().stream()
                .filter(candidate ->
                        candidate.runtime().crate().equals(target.runtime().crate()))
                .findFirst()
                .orElseThrow(() -> new SessionException(
                        ExitCode.INPUT,
                        "the runtime " + target.runtime().crate()
                                + " is no longer found; undo the last change and try again"));
    }
}
