package io.lookahead.cargo;

import io.lookahead.text.ProjectPath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the workspace of each package, resolves its dependencies, then which packages each workspace takes. */
final class PackageResolver {

    private final NavigableMap<String, Manifest> manifests;
    private final Map<String, CargoWorkspace> workspaces = new HashMap<>();
    private final Map<String, Map<String, Optional<DependencySpec>>> inheritable = new HashMap<>();
    private final Map<String, Map<String, String>> patches = new HashMap<>();

    PackageResolver(NavigableMap<String, Manifest> manifests) {
        this.manifests = manifests;
        for (Manifest manifest : manifests.values()) {
            if (manifest.workspace().isPresent()) {
                workspaces.put(manifest.directory(), new CargoWorkspace(manifest));
            }
        }
    }

    NavigableMap<String, CargoPackage> resolve() {
        NavigableMap<String, CargoPackage> packages = new TreeMap<>();
        for (Manifest manifest : manifests.values()) {
            Optional<String> name = manifest.packageName();
            if (name.isPresent()) {
                CargoWorkspace workspace = workspaceOf(manifest);
                packages.put(
                        manifest.path(),
                        new CargoPackage(name.get(), manifest, workspace, false, dependencies(manifest, workspace)));
            }
        }
        Set<String> members = members(packages);
        packages.replaceAll((path, found) -> new CargoPackage(
                found.name(), found.manifest(), found.workspace(), members.contains(path), found.dependencies()));
        return packages;
    }

    private @Nullable CargoWorkspace workspaceOf(Manifest manifest) {
        Optional<String> pointer = manifest.workspacePointer();
        if (pointer.isPresent()) {
            return ProjectPath.resolve(manifest.directory(), pointer.get())
                    .map(workspaces::get)
                    .orElse(null);
        }
        String directory = manifest.directory();
        while (true) {
            CargoWorkspace workspace = workspaces.get(directory);
            if (workspace != null) {
                return workspace.excludes(manifest.directory()) ? null : workspace;
            }
            if (directory.isEmpty()) {
                return null;
            }
            directory = ProjectPath.parent(directory);
        }
    }

    private List<CrateDependency> dependencies(Manifest manifest, @Nullable CargoWorkspace workspace) {
        List<CrateDependency> dependencies = new ArrayList<>();
        for (DependencySpec spec : manifest.dependencies()) {
            DependencySpec inherited = spec.inherited() && workspace != null
                    ? inheritable(workspace, spec.key()).orElse(null)
                    : null;
            dependencies.add(dependency(manifest, workspace, spec, inherited));
        }
        return dependencies;
    }

    private Optional<DependencySpec> inheritable(CargoWorkspace workspace, String key) {
        return inheritable
                .computeIfAbsent(workspace.directory(), directory -> new HashMap<>())
                .computeIfAbsent(key, workspace::dependency);
    }

    private CrateDependency dependency(
            Manifest manifest,
            @Nullable CargoWorkspace workspace,
            DependencySpec spec,
            @Nullable DependencySpec inherited) {
        DependencySpec base = inherited == null ? spec : inherited;
        String crate = Objects.requireNonNullElse(base.rename(), spec.key());
        String home = inherited == null || workspace == null ? manifest.directory() : workspace.directory();
        List<String> features = inherited == null
                ? spec.features()
                : Stream.concat(inherited.features().stream(), spec.features().stream())
                        .distinct()
                        .toList();
        return new CrateDependency(
                crate,
                spec,
                base.source(),
                defaultFeatures(spec, inherited),
                features,
                local(crate, base.source(), home, workspace),
                manifest.locate(spec.entry().keySpan()));
    }

    /** Saying {@code default-features = false} beside {@code workspace = true} has no effect in cargo. */
    private static boolean defaultFeatures(DependencySpec spec, @Nullable DependencySpec inherited) {
        if (inherited == null) {
            return !Boolean.FALSE.equals(spec.defaultFeatures());
        }
        return !Boolean.FALSE.equals(inherited.defaultFeatures()) || Boolean.TRUE.equals(spec.defaultFeatures());
    }

    private @Nullable String local(
            String crate, DependencySource source, String home, @Nullable CargoWorkspace workspace) {
        String path = source.path();
        if (path != null) {
            return manifestAt(home, path);
        }
        return workspace == null ? null : patched(crate, workspace);
    }

    private @Nullable String patched(String crate, CargoWorkspace workspace) {
        return patches.computeIfAbsent(workspace.directory(), directory -> patches(workspace))
                .get(crate);
    }

    /** The manifests that a workspace takes instead of published packages, by the package's name. */
    private Map<String, String> patches(CargoWorkspace workspace) {
        Map<String, String> patches = new HashMap<>();
        for (TomlEntry registry :
                workspace.root().root().table("patch").map(TomlTable::entries).orElse(List.of())) {
            if (registry.value() instanceof TomlTable table) {
                for (TomlEntry entry : table.entries()) {
                    DependencySpec patch = DependencySpec.read(entry, DependencyKind.NORMAL, "");
                    String path = patch.source().path();
                    String manifest = path == null ? null : manifestAt(workspace.directory(), path);
                    if (manifest != null) {
                        patches.putIfAbsent(Objects.requireNonNullElse(patch.rename(), patch.key()), manifest);
                    }
                }
            }
        }
        return patches;
    }

    private @Nullable String manifestAt(String home, String path) {
        return ProjectPath.resolve(home, path)
                .map(directory -> ProjectPath.child(directory, "Cargo.toml"))
                .filter(manifests::containsKey)
                .orElse(null);
    }

    /** What {@code members} names, and what those reach by path within the workspace's own folder. */
    private static Set<String> members(NavigableMap<String, CargoPackage> packages) {
        Set<String> members = new TreeSet<>();
        Deque<CargoPackage> pending = new ArrayDeque<>();
        Map<String, Predicate<String>> naming = new HashMap<>();
        for (CargoPackage candidate : packages.values()) {
            CargoWorkspace workspace = candidate.workspace();
            boolean named = workspace == null
                    || naming.computeIfAbsent(workspace.directory(), directory -> workspace.naming())
                            .test(candidate.directory());
            if (named) {
                pending.add(candidate);
            }
        }
        while (!pending.isEmpty()) {
            CargoPackage member = pending.remove();
            if (members.add(member.manifest().path())) {
                for (CrateDependency dependency : member.dependencies()) {
                    CargoPackage reached = dependency.manifest() == null ? null : packages.get(dependency.manifest());
                    if (reached != null && Objects.equals(reached.workspace(), member.workspace())) {
                        pending.add(reached);
                    }
                }
            }
        }
        return members;
    }
}
