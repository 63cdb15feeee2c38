package io.lookahead.scan.target;

import io.lookahead.cargo.ActiveFeatures;
import io.lookahead.cargo.CargoPackage;
import io.lookahead.cargo.CargoProject;
import io.lookahead.cargo.CrateDependency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds the feature that makes a package part of a parachain, where its default features do not: some chains build the
 * same runtime as a chain of its own, too.
 */
final class ParachainFeatures {

    private static final Set<String> FOR_ANOTHER_PURPOSE = Set.of("runtime-benchmarks", "try-runtime", "std");

    private final CargoProject project;

    ParachainFeatures(CargoProject project) {
        this.project = project;
    }

    /** The features to add so that {@code member} takes the dependency; empty where none does. */
    Optional<Set<String>> taking(CargoPackage member, CrateDependency dependency) {
        if (ActiveFeatures.ofDefaults(project, member).takes(member, dependency)) {
            return Optional.of(Set.of());
        }
        List<String> candidates = new ArrayList<>();
        for (String feature : member.manifest().features().keySet()) {
            if (ActiveFeatures.of(project, member, Set.of(feature)).takes(member, dependency)) {
                candidates.add(feature);
            }
        }
        return candidates.stream().min(likeliestFirst(member)).map(Set::of);
    }

    /** The features that may make a parachain of {@code member}, the likeliest first. */
    List<String> ofParachains(CargoPackage member) {
        return member.manifest().features().keySet().stream()
                .filter(feature -> !FOR_ANOTHER_PURPOSE.contains(feature))
                .sorted(likeliestFirst(member))
                .toList();
    }

    private static Comparator<String> likeliestFirst(CargoPackage member) {
        return Comparator.comparing((String feature) -> !feature.contains("parachain"))
                .thenComparing(feature -> size(member, feature))
                .thenComparing(Comparator.naturalOrder());
    }

    /** The features of {@code node} that build {@code runtime} with its extra ones, where its default ones do not. */
    Set<String> reaching(CargoPackage node, RuntimePackage runtime) {
        if (reaches(node, runtime, Set.of())) {
            return Set.of();
        }
        Stream<String> optional = node.dependencies().stream()
                .filter(dependency -> dependency.isNormal() && dependency.spec().optional())
                .map(dependency -> dependency.spec().key());
        return Stream.concat(node.manifest().features().keySet().stream(), optional)
                .distinct()
                .filter(feature -> reaches(node, runtime, Set.of(feature)))
                .min(Comparator.comparing(
                                (String feature) -> !node.manifest().features().containsKey(feature))
                        .thenComparing(feature -> FOR_ANOTHER_PURPOSE.contains(feature))
                        .thenComparing(feature -> asksMoreOf(runtime, node, feature))
                        .thenComparing(feature -> size(node, feature))
                        .thenComparing(Comparator.naturalOrder()))
                .map(Set::of)
                .orElseGet(() -> ofTheSameName(node, runtime));
    }

    /** Features that are turned on in the whole workspace at once. */
    private static Set<String> ofTheSameName(CargoPackage node, RuntimePackage runtime) {
        Set<String> same = new TreeSet<>(runtime.extra());
        same.retainAll(node.manifest().features().keySet());
        return same;
    }

    private boolean reaches(CargoPackage node, RuntimePackage runtime, Set<String> more) {
        ActiveFeatures active = ActiveFeatures.of(project, node, more);
        boolean taken = node.dependencies().stream()
                .filter(dependency ->
                        dependency.isNormal() && project.target(dependency).equals(Optional.of(runtime.member())))
                .allMatch(dependency -> active.takes(node, dependency));
        return taken
                && active.builds(runtime.member())
                && active.in(runtime.member()).containsAll(runtime.extra());
    }

    /** Whether a feature takes the runtime only by the way, to turn a feature of the runtime on. */
    private boolean asksMoreOf(RuntimePackage runtime, CargoPackage node, String feature) {
        List<String> enabled = node.manifest().features().getOrDefault(feature, List.of());
        return node.dependencies().stream()
                .filter(dependency -> project.target(dependency).equals(Optional.of(runtime.member())))
                .map(dependency -> dependency.spec().key() + "/")
                .anyMatch(prefix -> enabled.stream().anyMatch(each -> each.startsWith(prefix)));
    }

    private static int size(CargoPackage member, String feature) {
        return member.manifest().features().getOrDefault(feature, List.of()).size();
    }
}
