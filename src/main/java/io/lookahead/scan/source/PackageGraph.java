package io.lookahead.scan.source;

import io.lookahead.cargo.ActiveFeatures;
import io.lookahead.cargo.CargoPackage;
import io.lookahead.cargo.CargoProject;
import io.lookahead.cargo.CrateDependency;
import io.lookahead.cargo.DependencyKind;
import io.lookahead.cargo.Manifest;
import io.lookahead.rust.names.CrateGraph;
import io.lookahead.rust.names.CrateInfo;
import io.lookahead.rust.names.Dependency;
import io.lookahead.text.ProjectPath;
import io.lookahead.text.SourceTree;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Cargo's packages as Rust's crates, with the features that are on when one of them is built. A crate's id is the path
 * of its manifest; a package without a library is the crate of its binary.
 */
public final class PackageGraph implements CrateGraph {

    private final CargoProject project;
    private final SourceTree tree;
    private final ActiveFeatures features;

    public PackageGraph(CargoProject project, SourceTree tree, ActiveFeatures features) {
        this.project = project;
        this.tree = tree;
        this.features = features;
    }

    @Override
    public Optional<CrateInfo> crate(String id) {
        return project.at(id).map(this::crate);
    }

    private CrateInfo crate(CargoPackage member) {
        SortedMap<String, Dependency> dependencies = new TreeMap<>();
        for (CrateDependency dependency : member.dependencies()) {
            if (dependency.spec().kind() != DependencyKind.BUILD) {
                dependencies.putIfAbsent(nameInCode(dependency), dependency(dependency));
            }
        }
        return new CrateInfo(
                member.manifest().path(),
                member.manifest().libraryName(),
                rootFile(member.manifest()),
                member.edition(),
                features.in(member),
                dependencies);
    }

    /** A renamed dependency is known by its key, any other by the name its library has. */
    private String nameInCode(CrateDependency dependency) {
        boolean renamed = !dependency.crate().equals(dependency.spec().key());
        return renamed
                ? dependency.nameInCode()
                : project.target(dependency)
                        .map(target -> target.manifest().libraryName())
                        .orElseGet(dependency::nameInCode);
    }

    private Dependency dependency(CrateDependency dependency) {
        Optional<CargoPackage> target = project.target(dependency);
        return target.isPresent()
                ? new Dependency.Local(target.get().manifest().path())
                : new Dependency.External(dependency.crate().replace('-', '_'));
    }

    private String rootFile(Manifest manifest) {
        if (tree.isFile(manifest.libraryPath())) {
            return manifest.libraryPath();
        }
        String main = ProjectPath.child(manifest.directory(), "src/main.rs");
        return tree.isFile(main)
                ? main
                : manifest.binaryPaths().stream()
                        .filter(tree::isFile)
                        .findFirst()
                        .orElse(manifest.libraryPath());
    }
}
