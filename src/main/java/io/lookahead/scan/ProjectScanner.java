package io.lookahead.scan;

import io.lookahead.cargo.CargoProject;
import io.lookahead.facts.Diagnostic;
import io.lookahead.facts.NodeTarget;
import io.lookahead.facts.Reading;
import io.lookahead.facts.RuntimeTarget;
import io.lookahead.facts.ScanReport;
import io.lookahead.facts.SdkFact;
import io.lookahead.facts.Target;
import io.lookahead.scan.node.NodeReader;
import io.lookahead.scan.runtime.RuntimeReader;
import io.lookahead.scan.sdk.SdkRecognizer;
import io.lookahead.scan.target.NodeFinder;
import io.lookahead.scan.target.RuntimeFinder;
import io.lookahead.scan.target.RuntimePackage;
import io.lookahead.text.SourceTree;
import java.util.ArrayList;
import java.util.List;

/** Scans a project. Never throws for what a source tree may contain; what was left out is said in the report. */
public final class ProjectScanner {

    private final SourceTree tree;

    public ProjectScanner(SourceTree tree) {
        this.tree = tree;
    }

    /** Reads the project as it is now. */
    public ScanReport scan() {
        CargoProject project = CargoProject.discover(tree);
        SdkRecognizer recognizer = new SdkRecognizer(project);
        RuntimeFinder finder = new RuntimeFinder(project, tree);
        List<Diagnostic> diagnostics = new ArrayList<>(project.diagnostics());
        List<Target> targets = new ArrayList<>();
        SdkFact first = null;
        List<RuntimePackage> runtimes = finder.find();
        NodeFinder nodes = new NodeFinder(project, tree, runtimes);
        for (RuntimePackage runtime : runtimes) {
            SdkFact sdk = recognizer.recognize(runtime.member());
            first = first == null ? sdk : first;
            RuntimeTarget read = new RuntimeReader(runtime, sdk).read();
            for (Reading reading : read.facts().values()) {
                if (reading.state() == Reading.State.UNKNOWN) {
                    diagnostics.add(new Diagnostic(
                            Diagnostic.Level.WARNING,
                            read.crate() + ": " + reading.key().key() + " is not known: " + reading.reason(),
                            reading.at()));
                }
            }
            NodeTarget node = nodes.find(runtime)
                    .map(found -> new NodeReader(found.member(), found.source()).read())
                    .orElse(null);
            targets.add(new Target(read, node, sdk, List.of()));
        }
        List<String> skipped = new ArrayList<>(project.files().skipped());
        skipped.addAll(finder.skipped());
        return new ScanReport(
                first == null ? new SdkFact(null, "no runtime", null) : first,
                targets,
                List.of(),
                diagnostics,
                List.of(),
                skipped);
    }
}
