package io.lookahead.cargo;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The features that are on, in one package and in all it depends on, when that package is built with its default
 * features. Cargo may turn on more for the sake of other packages built beside it; that is no property of this one.
 */
public final class ActiveFeatures {

    private final CargoProject project;
    private final NavigableMap<String, NavigableSet<String>> local = new TreeMap<>();
    private final NavigableMap<String, NavigableSet<String>> external = new TreeMap<>();
    private final NavigableMap<String, NavigableSet<String>> optional = new TreeMap<>();
    private final Map<CargoPackage, Map<String, List<CrateDependency>>> keyed = new HashMap<>();
    private final Deque<Runnable> pending = new ArrayDeque<>();

    private ActiveFeatures(CargoProject project) {
        this.project = project;
    }

    /** What is on when {@code root} is built as it is. */
    public static ActiveFeatures ofDefaults(CargoProject project, CargoPackage root) {
        return of(project, root, Set.of());
    }

    /** What is on when {@code root} is built with its default features and {@code more}. */
    public static ActiveFeatures of(CargoProject project, CargoPackage root, Set<String> more) {
        return project.features(root, more);
    }

    static ActiveFeatures workOut(CargoProject project, CargoPackage root, Set<String> more) {
        ActiveFeatures active = new ActiveFeatures(project);
        active.require(root);
        active.enable(root, "default");
        new TreeSet<>(more).forEach(feature -> active.enable(root, feature));
        active.settle();
        return active;
    }

    private void settle() {
        while (!pending.isEmpty()) {
            pending.remove().run();
        }
    }

    /** Features that are on in a package of the project; empty for one that is not built. */
    public Set<String> in(CargoPackage member) {
        return Collections.unmodifiableSet(
                local.getOrDefault(member.manifest().path(), Collections.emptyNavigableSet()));
    }

    /** Whether a package of the project is built at all. */
    public boolean builds(CargoPackage member) {
        return local.containsKey(member.manifest().path());
    }

    /** Whether a dependency of a package that is built is built too. */
    public boolean takes(CargoPackage member, CrateDependency dependency) {
        return builds(member)
                && (!dependency.spec().optional()
                        || taken(member).contains(dependency.spec().key()));
    }

    /** Features that manifests of the project ask of a package from elsewhere, by its own name. */
    public Set<String> of(String crate) {
        return Collections.unmodifiableSet(external.getOrDefault(crate, Collections.emptyNavigableSet()));
    }

    private void require(CargoPackage member) {
        if (local.putIfAbsent(member.manifest().path(), new TreeSet<>()) == null) {
            // Later, not here: dependencies may lead on and on.
            pending.add(() -> member.dependencies().stream()
                    .filter(dependency ->
                            dependency.isNormal() && !dependency.spec().optional())
                    .forEach(this::take));
        }
    }

    private void take(CrateDependency dependency) {
        Optional<CargoPackage> target = project.target(dependency);
        target.ifPresent(this::require);
        if (dependency.defaultFeatures()) {
            request(dependency, "default");
        }
        for (String feature : dependency.features()) {
            request(dependency, feature);
        }
    }

    private void request(CrateDependency dependency, String feature) {
        Optional<CargoPackage> target = project.target(dependency);
        if (target.isPresent()) {
            enable(target.get(), feature);
        } else {
            external.computeIfAbsent(dependency.crate(), key -> new TreeSet<>()).add(feature);
        }
    }

    private void enable(CargoPackage member, String feature) {
        if (local.computeIfAbsent(member.manifest().path(), key -> new TreeSet<>())
                .add(feature)) {
            for (String enabled : member.manifest().features().getOrDefault(feature, List.of())) {
                pending.add(() -> follow(member, enabled));
            }
            if (!member.manifest().features().containsKey(feature)) {
                pending.add(() -> takeOptional(member, feature));
            }
        }
    }

    private void follow(CargoPackage member, String enabled) {
        int slash = enabled.indexOf('/');
        if (enabled.startsWith("dep:")) {
            takeOptional(member, enabled.substring(4));
        } else if (slash < 0) {
            enable(member, enabled);
        } else {
            boolean weak = enabled.charAt(Math.max(0, slash - 1)) == '?';
            String key = enabled.substring(0, weak ? slash - 1 : slash);
            followInto(member, key, enabled.substring(slash + 1), weak);
        }
    }

    private void followInto(CargoPackage member, String key, String feature, boolean weak) {
        if (!weak) {
            takeOptional(member, key);
        }
        for (CrateDependency dependency : keyed(member, key)) {
            if (!dependency.spec().optional() || taken(member).contains(key)) {
                request(dependency, feature);
            } else {
                waiting(member, key).add(feature);
            }
        }
    }

    private void takeOptional(CargoPackage member, String key) {
        for (CrateDependency dependency : keyed(member, key)) {
            if (dependency.spec().optional() && taken(member).add(key)) {
                take(dependency);
                for (String feature : waiting(member, key)) {
                    request(dependency, feature);
                }
            }
        }
    }

    /** The normal dependencies whose key in the manifest is {@code key}. */
    private List<CrateDependency> keyed(CargoPackage member, String key) {
        return keyed.computeIfAbsent(member, ActiveFeatures::byKey).getOrDefault(key, List.of());
    }

    private static Map<String, List<CrateDependency>> byKey(CargoPackage member) {
        return member.dependencies().stream()
                .filter(CrateDependency::isNormal)
                .collect(Collectors.groupingBy(dependency -> dependency.spec().key()));
    }

    private NavigableSet<String> taken(CargoPackage member) {
        return optional.computeIfAbsent(member.manifest().path(), path -> new TreeSet<>());
    }

    private NavigableSet<String> waiting(CargoPackage member, String key) {
        return optional.computeIfAbsent(member.manifest().path() + "?" + key, path -> new TreeSet<>());
    }
}
