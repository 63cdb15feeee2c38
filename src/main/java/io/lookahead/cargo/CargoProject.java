package io.lookahead.cargo;

import io.lookahead.facts.Diagnostic;
import io.lookahead.facts.Location;
import io.lookahead.text.FileContent;
import io.lookahead.text.SourceText;
import io.lookahead.text.SourceTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every package of a project, over however many workspaces it has. Folders that hold no source of the project
 * ({@code target}, hidden ones, {@code node_modules}) are not entered.
 */
public final class CargoProject {

    /** How many answers are kept of which features are on: those of a few packages, asked again for each runtime. */
    private static final int ANSWERS_KEPT = 64;

    private record Built(CargoPackage root, Set<String> more) {}

    private final SourceTree tree;
    private final NavigableMap<String, CargoPackage> packages;
    private final NavigableMap<String, Optional<LockFile>> locks = new TreeMap<>();
    private final Map<Built, ActiveFeatures> features = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Built, ActiveFeatures> eldest) {
            return size() > ANSWERS_KEPT;
        }
    };
    private final ProjectFiles files;
    private final List<Diagnostic> diagnostics;

    private CargoProject(
            SourceTree tree,
            ProjectFiles files,
            NavigableMap<String, CargoPackage> packages,
            List<Diagnostic> diagnostics) {
        this.tree = tree;
        this.files = files;
        this.packages = packages;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Reads every manifest under the root of {@code tree}. */
    public static CargoProject discover(SourceTree tree) {
        ProjectFiles files = ProjectFiles.walk(tree);
        NavigableMap<String, Manifest> manifests = new TreeMap<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (String path : files.manifests()) {
            FileContent content = tree.read(path);
            if (content instanceof FileContent.Bytes found) {
                Manifest manifest = Manifest.parse(SourceText.of(path, found.bytes()));
                manifests.put(path, manifest);
                report(manifest.document().problems(), diagnostics);
            } else if (content instanceof FileContent.Refused refused) {
                diagnostics.add(new Diagnostic(
                        Diagnostic.Level.WARNING,
                        "this manifest was not read, its package is left out: " + refused.reason(),
                        new Location(path, 1, 1)));
            }
        }
        return new CargoProject(tree, files, new PackageResolver(manifests).resolve(), diagnostics);
    }

    private static void report(List<TomlDocument.Problem> problems, List<Diagnostic> diagnostics) {
        for (TomlDocument.Problem problem : problems) {
            diagnostics.add(new Diagnostic(
                    Diagnostic.Level.WARNING,
                    "expected " + problem.expected() + "; the line is left out",
                    problem.at()));
        }
    }

    /** All packages, by the path of their manifest. */
    public Map<String, CargoPackage> packages() {
        return Collections.unmodifiableMap(packages);
    }

    public Collection<CargoPackage> all() {
        return Collections.unmodifiableCollection(packages.values());
    }

    /** The package with this manifest. */
    public Optional<CargoPackage> at(String manifest) {
        return Optional.ofNullable(packages.get(manifest));
    }

    /** The package in this project that a dependency means. */
    public Optional<CargoPackage> target(CrateDependency dependency) {
        return Optional.ofNullable(dependency.manifest()).flatMap(this::at);
    }

    /** What is on when {@code root} is built with its default features and {@code more}. */
    ActiveFeatures features(CargoPackage root, Set<String> more) {
        return features.computeIfAbsent(
                new Built(root, Set.copyOf(more)), built -> ActiveFeatures.workOut(this, built.root(), built.more()));
    }

    /** The lock file that {@code member} is built with. */
    public Optional<LockFile> lock(CargoPackage member) {
        return locks.computeIfAbsent(
                member.rootDirectory(),
                directory -> tree.text(LockFile.in(directory)).map(LockFile::parse));
    }

    /** What was walked over and what was left out. */
    public ProjectFiles files() {
        return files;
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
