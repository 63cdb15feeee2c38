package io.lookahead.scan;

import io.lookahead.cargo.CargoProject;
import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.DeferredList;
import io.lookahead.facts.Diagnostic;
import io.lookahead.facts.Known;
import io.lookahead.facts.NodeTarget;
import io.lookahead.facts.Reading;
import io.lookahead.facts.RuntimeTarget;
import io.lookahead.facts.ScanReport;
import io.lookahead.facts.SdkFact;
import io.lookahead.facts.Target;
import io.lookahead.facts.TargetKind;
import io.lookahead.rust.names.RustFiles;
import io.lookahead.scan.clock.ClockCensus;
import io.lookahead.scan.clock.ClockKnowledge;
import io.lookahead.scan.clock.OutsideReader;
import io.lookahead.scan.node.NodeReader;
import io.lookahead.scan.runtime.RuntimeReader;
import io.lookahead.scan.sdk.SdkRecognizer;
import io.lookahead.scan.source.GeneratedWeights;
import io.lookahead.scan.target.NodeFinder;
import io.lookahead.scan.target.RuntimeFinder;
import io.lookahead.scan.target.RuntimePackage;
import io.lookahead.text.ReadOnceTree;
import io.lookahead.text.SourceTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Scans a project. Never throws for what a source tree may contain; what was left out is said in the report. */
public final class ProjectScanner {

    private final SourceTree tree;
    private final @Nullable Supplier<ClockKnowledge> clocks;

    /** A scanner that leaves out where time is measured in blocks: enough to prove a change. */
    public ProjectScanner(SourceTree tree) {
        this.tree = tree;
        this.clocks = null;
    }

    /** A scanner of everything. */
    public ProjectScanner(SourceTree tree, ClockKnowledge clocks) {
        this(tree, () -> clocks);
    }

    /** A scanner of everything; what is known of pallets is asked for only once there is a runtime. */
    public ProjectScanner(SourceTree tree, Supplier<ClockKnowledge> clocks) {
        this.tree = tree;
        this.clocks = clocks;
    }

    /** Reads the project as it is now. */
    public ScanReport scan() {
        SourceTree seen = tree.forOneLook();
        CargoProject project = CargoProject.discover(seen);
        CompletableFuture<List<ClockFinding>> outside = outside(project, seen);
        RustFiles files = new RustFiles(new ReadOnceTree(seen), GeneratedWeights::are);
        RuntimeFinder finder = new RuntimeFinder(project, files);
        List<RuntimePackage> runtimes = finder.find();
        NodeFinder nodes = new NodeFinder(project, files, runtimes);
        SdkRecognizer recognizer = new SdkRecognizer(project);
        List<Target> targets = new ArrayList<>();
        Set<Diagnostic> diagnostics = new LinkedHashSet<>(project.diagnostics());
        Set<ClockFinding> clock = new LinkedHashSet<>();
        List<RuntimeTarget> runtimeTargets = new ArrayList<>();
        for (RuntimePackage runtime : runtimes) {
            Optional<NodeFinder.Node> node = nodes.find(runtime);
            Target target =
                    target(runtime, node, recognizer.recognize(runtime.member()), read(outside), clock, runtimeTargets);
            runtimeTargets.add(target.runtime());
            targets.add(target);
            diagnostics.addAll(runtime.crate().project().problems());
            node.ifPresent(found -> diagnostics.addAll(found.source().problems()));
            diagnostics.addAll(unknowns(target));
        }
        SdkFact sdk = targets.isEmpty()
                ? new SdkFact(null, "no parachain runtime", null)
                : targets.get(0).sdk();
        return new ScanReport(
                sdk,
                targets,
                List.copyOf(clock),
                List.copyOf(diagnostics),
                sorted(project.files().manifests(), files.read()),
                sorted(project.files().skipped(), skipped(finder, files)));
    }

    /** Looks at files of other languages while the Rust ones are read. */
    private CompletableFuture<List<ClockFinding>> outside(CargoProject project, SourceTree seen) {
        return clocks == null
                ? CompletableFuture.completedFuture(List.of())
                : CompletableFuture.supplyAsync(() -> new OutsideReader(seen, clocks.get())
                        .read(project.files().scripts()));
    }

    /** What kept them from being read is thrown as it is, such as a table that is broken. */
    private static List<ClockFinding> read(CompletableFuture<List<ClockFinding>> outside) {
        try {
            return outside.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : failed;
        }
    }

    private static List<String> skipped(RuntimeFinder finder, RustFiles files) {
        return Stream.concat(
                        finder.skipped().stream(),
                        files.quiet().stream().map(path -> path + ": the weights of calls, and nothing else"))
                .toList();
    }

    private static List<String> sorted(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream())
                .sorted()
                .distinct()
                .toList();
    }

    /**
     * @param all gathers the findings about clocks of all targets; what concerns every runtime is in it once
     * @param runtimes all runtimes of the project, once they have been read
     */
    private Target target(
            RuntimePackage runtime,
            Optional<NodeFinder.Node> found,
            SdkFact sdk,
            List<ClockFinding> outside,
            Set<ClockFinding> all,
            List<RuntimeTarget> runtimes) {
        RuntimeReader runtimeReader = new RuntimeReader(runtime, sdk);
        RuntimeTarget runtimeTarget = runtimeReader.read();
        Optional<NodeReader> nodeReader = found.map(node -> new NodeReader(node.member(), node.source()));
        NodeTarget node = nodeReader.map(NodeReader::read).orElse(null);
        List<ClockFinding> clock = new ArrayList<>();
        if (clocks != null) {
            clock.addAll(new ClockCensus(runtime.crate(), runtimeTarget, sdk, clocks.get()).take());
            clock.addAll(outside);
            all.addAll(clock);
        }
        List<Known> known = new DeferredList<>(
                () -> known(runtimeReader, runtimeTarget, runtimes, sdk, nodeReader, Optional.ofNullable(node), clock));
        return new Target(runtimeTarget, node, sdk, known);
    }

    private static List<Known> known(
            RuntimeReader runtimeReader,
            RuntimeTarget runtime,
            List<RuntimeTarget> runtimes,
            SdkFact sdk,
            Optional<NodeReader> nodeReader,
            Optional<NodeTarget> node,
            List<ClockFinding> clock) {
        List<Known> known = new ArrayList<>();
        known.add(new TargetKind(
                runtime.crate(),
                runtime.consensus(),
                node.isPresent(),
                node.map(NodeTarget::crate).orElse(null)));
        known.add(sdk);
        known.addAll(runtime.facts().values());
        known.addAll(SharedReadings.of(runtime, runtimes));
        node.ifPresent(found -> known.addAll(found.facts().values()));
        known.addAll(runtimeReader.known());
        nodeReader.ifPresent(reader -> known.addAll(reader.known()));
        known.addAll(clock);
        return known;
    }

    private static List<Diagnostic> unknowns(Target target) {
        List<Diagnostic> diagnostics = new ArrayList<>(
                unknowns(target.runtime().crate(), target.runtime().facts().values()));
        NodeTarget node = target.node();
        if (node != null) {
            diagnostics.addAll(unknowns(node.crate(), node.facts().values()));
        }
        return diagnostics;
    }

    private static List<Diagnostic> unknowns(String crate, Collection<Reading> readings) {
        return readings.stream()
                .filter(reading -> reading.state() == Reading.State.UNKNOWN)
                .map(reading -> new Diagnostic(
                        Diagnostic.Level.WARNING,
                        crate + ": " + reading.key().key() + " cannot be told by reading: " + reading.reason(),
                        reading.at()))
                .toList();
    }
}
