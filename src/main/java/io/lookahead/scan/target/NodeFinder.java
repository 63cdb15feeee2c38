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
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the node of a runtime: the package that starts a collator and is built with that runtime; else the one that
 * another package puts together with it; where it loads runtimes at run time, the one that stands in the runtime's
 * workspace.
 */
public final class NodeFinder {

    private static final List<ByteSearch> WORDS = List.of(
            ByteSearch.of("cumulus_client_consensus"),
            ByteSearch.of("cumulus_client_service"),
            ByteSearch.of("nimbus_consensus"));

    private static final List<ByteSearch> TASKS = List.of(ByteSearch.of(NodeSource.SPAWN_TASKS));

    private final CargoProject project;
    private final RustFiles files;
    private final PackageSources packageSources;
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
        packageSources = new PackageSources(project, files.tree());
        candidates = runtimes.isEmpty() ? List.of() : candidates();
    }

    /** A package that starts a collator. */
    public record Node(CargoPackage member, NodeSource source) {}

    private List<CargoPackage> candidates() {
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
        return nearest(runtime, builtWith(runtime))
                .or(() -> nearest(runtime, joinedWith(runtime)))
                .or(() -> nearest(runtime, beside(runtime)));
    }

    /** Of candidates with their distances the nearest; of those equally near, the one that is made of the others. */
    private Optional<Node> nearest(RuntimePackage runtime, Map<CargoPackage, Integer> distances) {
        String directory = runtime.member().directory();
        return distances.keySet().stream()
                .sorted(Comparator.comparing((CargoPackage node) -> distances.getOrDefault(node, 0))
                        .thenComparing(node -> partOf(node, distances.keySet()))
                        .thenComparing(node -> -shared(node.directory(), directory))
                        .thenComparing(node -> node.manifest().path()))
                .map(node -> new Node(node, source(node, runtime)))
                .filter(node -> node.source().startsCollators())
                .findFirst();
    }

    private long partOf(CargoPackage node, Set<CargoPackage> nodes) {
        return nodes.stream()
                .filter(other -> !other.equals(node) && distance(other, node).isPresent())
                .count();
    }

    /** The candidates that depend on the runtime. */
    private Map<CargoPackage, Integer> builtWith(RuntimePackage runtime) {
        Map<CargoPackage, Integer> found = new HashMap<>();
        for (CargoPackage node : candidates) {
            distance(node, runtime.member()).ifPresent(far -> found.put(node, far));
        }
        return found;
    }

    /** The candidates that some package depends on that depends on the runtime, too. */
    private Map<CargoPackage, Integer> joinedWith(RuntimePackage runtime) {
        Map<CargoPackage, Integer> found = new HashMap<>();
        for (CargoPackage joining : candidates.isEmpty() ? List.<CargoPackage>of() : project.all()) {
            OptionalInt far = joining.member() && !TestCode.is(joining)
                    ? distance(joining, runtime.member())
                    : OptionalInt.empty();
            for (CargoPackage node : far.isPresent() ? candidates : List.<CargoPackage>of()) {
                distance(joining, node).ifPresent(more -> found.merge(node, far.getAsInt() + more, Math::min));
            }
        }
        return found;
    }

    /** The candidates without a runtime of their own that stand beside the runtime. */
    private Map<CargoPackage, Integer> beside(RuntimePackage runtime) {
        return candidates.stream()
                .filter(node -> node.rootDirectory().equals(runtime.member().rootDirectory())
                        && runtimes.stream()
                                .allMatch(
                                        other -> distance(node, other.member()).isEmpty()))
                .collect(Collectors.toMap(Function.identity(), node -> 0));
    }

    /** How many dependencies lead from a package to another; empty where none do. */
    private OptionalInt distance(CargoPackage from, CargoPackage to) {
        Integer far = reached(from).get(to.manifest().path());
        return far == null ? OptionalInt.empty() : OptionalInt.of(far);
    }

    /** Every package that one is built from, with the number of dependencies that lead to it. */
    private Map<String, Integer> reached(CargoPackage from) {
        return reached.computeIfAbsent(from.manifest().path(), path -> {
            Map<String, Integer> distances = new HashMap<>(Map.of(path, 0));
            Deque<CargoPackage> pending = new ArrayDeque<>(List.of(from));
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
            return new NodeSource(crate, () -> callers(node), () -> parts(node));
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
                        .map(crate -> new NodeSource(crate, List::of, List::of))
                        .toList());
    }

    /** What a node is built from that may start its tasks. */
    private List<NodeSource> parts(CargoPackage node) {
        return reached(node).entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .flatMap(part -> project.at(part.getKey()).stream())
                .filter(part -> packageSources.mention(part, TASKS))
                .flatMap(part -> crate(part, Set.of()).stream())
                .map(crate -> new NodeSource(crate, List::of, List::of))
                .toList();
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
