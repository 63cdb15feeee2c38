package io.lookahead.scan.target;

import io.lookahead.cargo.ActiveFeatures;
import io.lookahead.cargo.CargoPackage;
import io.lookahead.cargo.CargoProject;
import io.lookahead.cargo.CrateDependency;
import io.lookahead.rust.names.RustCrate;
import io.lookahead.rust.names.RustFiles;
import io.lookahead.rust.names.RustProject;
import io.lookahead.scan.node.NodeSource;
import io.lookahead.scan.source.PackageGraph;
import io.lookahead.text.ByteSearch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the node of a runtime: the package that starts a collator and is built with that runtime; where it loads
 * runtimes at run time, the one that stands in the runtime's workspace.
 */
public final class NodeFinder {

    private static final List<ByteSearch> WORDS = List.of(
            ByteSearch.of("cumulus_client_consensus"),
            ByteSearch.of("cumulus_client_service"),
            ByteSearch.of("nimbus_consensus"));

    private final CargoProject project;
    private final RustFiles files;
    private final List<RuntimePackage> runtimes;
    private final List<CargoPackage> candidates;
    private final ParachainFeatures features;
    private final OtherRuntimes otherRuntimes;
    private final Map<String, Map<String, Integer>> reached = new HashMap<>();
    private final Map<String, NodeSource> sources = new HashMap<>();
    private final Map<String, List<NodeSource>> callers = new HashMap<>();

    public NodeFinder(CargoProject project, RustFiles files, List<RuntimePackage> runtimes) {
        this.project = project;
        this.files = files;
        this.runtimes = runtimes;
        features = new ParachainFeatures(project);
        otherRuntimes = new OtherRuntimes(runtimes);
        candidates = runtimes.isEmpty() ? List.of() : candidates(new PackageSources(project, files.tree()));
    }

    /** A package that starts a collator. */
    public record Node(CargoPackage member, NodeSource source) {}

    private List<CargoPackage> candidates(PackageSources packageSources) {
        List<CargoPackage> found = new ArrayList<>();
        for (CargoPackage member : project.all()) {
            boolean client = member.dependencies().stream()
                    .anyMatch(dependency -> dependency.isNormal() && isClient(dependency.crate()));
            if (client
                    && !isClient(member.name())
                    && member.member()
                    && !TestCode.is(member)
                    && packageSources.mention(member, WORDS)) {
                found.add(member);
            }
        }
        return found;
    }

    /** Whether a package is one of those that collators are made of. */
    private static boolean isClient(String crate) {
        return crate.startsWith("cumulus-client-consensus")
                || crate.equals("cumulus-client-service")
                || crate.equals("nimbus-consensus")
                || crate.equals(Sdk.UMBRELLA);
    }

    /** The node of {@code runtime}; empty where the project holds none. */
    public Optional<Node> find(RuntimePackage runtime) {
        String directory = runtime.member().directory();
        return candidates.stream()
                .filter(node -> dependsOn(node, runtime) || servesByChance(node, runtime))
                .sorted(Comparator.comparing((CargoPackage node) -> distance(node, runtime))
                        .thenComparing(node -> -shared(node.directory(), directory))
                        .thenComparing(node -> node.manifest().path()))
                .map(node -> new Node(node, source(node, runtime)))
                .filter(node -> node.source().startsCollators())
                .findFirst();
    }

    private boolean dependsOn(CargoPackage node, RuntimePackage runtime) {
        return reached(node).containsKey(runtime.member().manifest().path());
    }

    /** How many dependencies lie between; more than any where the node does not depend on the runtime. */
    private int distance(CargoPackage node, RuntimePackage runtime) {
        return reached(node).getOrDefault(runtime.member().manifest().path(), Integer.MAX_VALUE);
    }

    /** A node without a runtime of its own, beside the runtime. */
    private boolean servesByChance(CargoPackage node, RuntimePackage runtime) {
        return node.rootDirectory().equals(runtime.member().rootDirectory())
                && runtimes.stream().noneMatch(other -> dependsOn(node, other));
    }

    /** Every package that the node is built from, with the number of dependencies that lead to it. */
    private Map<String, Integer> reached(CargoPackage node) {
        return reached.computeIfAbsent(node.manifest().path(), path -> {
            Map<String, Integer> distances = new HashMap<>(Map.of(path, 0));
            Deque<CargoPackage> pending = new ArrayDeque<>(List.of(node));
            while (!pending.isEmpty()) {
                CargoPackage next = pending.remove();
                int further = distances.getOrDefault(next.manifest().path(), 0) + 1;
                next.dependencies().stream()
                        .filter(CrateDependency::isNormal)
                        .flatMap(dependency -> project.target(dependency).stream())
                        .filter(target ->
                                distances.putIfAbsent(target.manifest().path(), further) == null)
                        .forEach(pending::add);
            }
            return distances;
        });
    }

    private NodeSource source(CargoPackage node, RuntimePackage runtime) {
        Set<String> extra = features.reaching(node, runtime);
        NodeSource source = sources.computeIfAbsent(node.manifest().path() + " " + new TreeSet<>(extra), key -> {
            RustCrate crate = crate(node, extra).orElseThrow();
            return new NodeSource(crate, () -> callers(node));
        });
        return source.without(otherRuntimes.files(source.crate(), runtime));
    }

    /** What starts a node that is a library: the packages built directly with it. */
    private List<NodeSource> callers(CargoPackage node) {
        return callers.computeIfAbsent(
                node.manifest().path(),
                path -> project.all().stream()
                        .filter(caller -> caller.member() && !TestCode.is(caller) && uses(caller, node))
                        .flatMap(caller -> crate(caller, Set.of()).stream())
                        .map(crate -> new NodeSource(crate, List::of))
                        .toList());
    }

    private boolean uses(CargoPackage caller, CargoPackage node) {
        return caller.dependencies().stream()
                .anyMatch(dependency ->
                        dependency.isNormal() && project.target(dependency).equals(Optional.of(node)));
    }

    private Optional<RustCrate> crate(CargoPackage member, Set<String> extra) {
        ActiveFeatures active = ActiveFeatures.of(project, member, extra);
        RustProject rust = new RustProject(files, new PackageGraph(project, files.tree(), active));
        return rust.crate(member.manifest().path());
    }

    private static int shared(String first, String second) {
        String[] one = first.split("/");
        String[] other = second.split("/");
        int count = 0;
        while (count < one.length && count < other.length && one[count].equals(other[count])) {
            count++;
        }
        return count;
    }
}
