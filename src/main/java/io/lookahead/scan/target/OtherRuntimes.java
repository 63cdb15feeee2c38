package io.lookahead.scan.target;

import io.lookahead.rust.names.Dependency;
import io.lookahead.rust.names.Import;
import io.lookahead.rust.names.Module;
import io.lookahead.rust.names.RustCrate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells the files of a node that serve other runtimes than the one asked for: those that import another one and not
 * this one, as a node has them that starts each of its chains in a file of its own.
 */
final class OtherRuntimes {

    private final Set<String> manifests;

    OtherRuntimes(List<RuntimePackage> runtimes) {
        manifests = runtimes.stream()
                .map(runtime -> runtime.member().manifest().path())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The files of {@code node} that serve other runtimes than {@code runtime}. */
    Set<String> files(RustCrate node, RuntimePackage runtime) {
        Map<String, Set<String>> imported = new TreeMap<>();
        for (Module module : manifests.size() < 2 ? List.<Module>of() : node.modules()) {
            for (Import each : module.imports()) {
                List<String> path = each.leaf().path();
                Dependency dependency =
                        path.isEmpty() ? null : node.info().dependencies().get(path.get(0));
                if (dependency instanceof Dependency.Local local && manifests.contains(local.crateId())) {
                    imported.computeIfAbsent(each.item().location().file(), file -> new TreeSet<>())
                            .add(local.crateId());
                }
            }
        }
        imported.values()
                .removeIf(runtimes ->
                        runtimes.contains(runtime.member().manifest().path()));
        return imported.keySet();
    }
}
