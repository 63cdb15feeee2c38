package io.lookahead.scan.node;

import io.lookahead.facts.Diagnostic;
import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.eval.RustAnalysis;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.Namespace;
import io.lookahead.rust.names.RustCrate;
import io.lookahead.rust.names.Scope;
import io.lookahead.rust.names.Target;
import io.lookahead.rust.search.Body;
import io.lookahead.rust.search.Found;
import io.lookahead.rust.search.Search;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.PathRef;
import io.lookahead.rust.syntax.UseItem;
import io.lookahead.rust.syntax.UseTree;
import io.lookahead.scan.source.SdkConstants;
import io.lookahead.scan.source.SdkNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** A crate that may start collators, with the functions in it that matter. */
public final class NodeSource {

    /** The parameters of {@code spawn_tasks}. */
    public static final String SPAWN_TASKS = "SpawnTasksParams";

    private static final List<String> START_FUNCTIONS = List.of(
            "run",
            "run_with_export",
            "start_collator",
            "build",
            "new",
            "build_aura_consensus",
            "build_nimbus_consensus",
            "build_relay_chain_consensus");

    private final RustCrate crate;
    private final Supplier<List<NodeSource>> callers;
    private final Supplier<List<NodeSource>> parts;
    private final RustAnalysis rust = new RustAnalysis(new SdkConstants(null));
    private final List<Body> bodies;
    private final List<CollatorStart> starts = new ArrayList<>();
    private final Set<CollatorKind> underOtherFeatures = new TreeSet<>();
    private final List<CollatorParams> params;

    /**
     * Of one crate.
     *
     * @param callers the crates of the project that are built with this one, read when asked for
     * @param parts those that it is built from and that may start a node's tasks, the nearest first, read when asked
     *     for
     */
    public NodeSource(RustCrate crate, Supplier<List<NodeSource>> callers, Supplier<List<NodeSource>> parts) {
        this(crate, callers, parts, Set.of());
    }

    private NodeSource(
            RustCrate crate,
            Supplier<List<NodeSource>> callers,
            Supplier<List<NodeSource>> parts,
            Set<String> leftOut) {
        this.crate = crate;
        this.callers = callers;
        this.parts = parts;
        List<Body> all = Search.bodies(crate).stream()
                .filter(body -> !leftOut.contains(body.function().location().file()))
                .toList();
        bodies = all.stream()
                .filter(body -> body.definition().truth() != Truth.FALSE)
                .toList();
        findStarts(all);
        params = CollatorParams.in(this);
    }

    /** Whether collators are started here; in the middle of a change it may only be their parameters that tell. */
    public boolean startsCollators() {
        return !starts.isEmpty() || !params.isEmpty();
    }

    /** The same without what stands in {@code files}, where that leaves something that starts a collator. */
    public NodeSource without(Set<String> files) {
        if (files().stream().noneMatch(files::contains)) {
            return this;
        }
        NodeSource rest = new NodeSource(crate, callers, parts, files);
        return rest.startsCollators() ? rest : this;
    }

    /** The node's package. */
    public RustCrate crate() {
        return crate;
    }

    /** The crates that may call this one's functions. */
    List<NodeSource> callers() {
        return callers.get();
    }

    /** The crates that this one may leave the start of a node's tasks to, the nearest first. */
    List<NodeSource> parts() {
        return parts.get();
    }

    RustAnalysis rust() {
        return rust;
    }

    /** What could not be read among the files read for it. */
    public List<Diagnostic> problems() {
        return crate.project().problems();
    }

    /** Every function with a body. */
    List<Body> bodies() {
        return bodies;
    }

    /** Every place that builds the parameters of a collator, in source order. */
    List<CollatorParams> params() {
        return params;
    }

    /** Every place that starts a collator, in source order. */
    List<CollatorStart> starts() {
        return starts;
    }

    /** The files that start a collator, sorted. */
    List<String> files() {
        Set<String> files = new TreeSet<>();
        starts.forEach(start -> files.add(start.file()));
        params.forEach(each -> files.add(each.literal().location().file()));
        return List.copyOf(files);
    }

    /** Those files, and those that start a node's tasks. */
    Set<String> serviceFiles() {
        Set<String> files = new TreeSet<>(files());
        for (Body body : bodies) {
            if (!body.structLiterals(SPAWN_TASKS).isEmpty()) {
                files.add(body.function().location().file());
            }
        }
        return files;
    }

    /** The kinds of start that the source has for features that are off, beside those it has anyway. */
    Set<CollatorKind> underOtherFeatures() {
        return underOtherFeatures;
    }

    private void findStarts(List<Body> all) {
        Set<String> functions = startFunctions();
        for (Body body : all) {
            boolean exists = body.definition().truth() != Truth.FALSE;
            boolean byFeature = body.definition().effectiveCfg().text().contains("feature");
            for (String function : exists || byFeature ? functions : Set.<String>of()) {
                for (Found<Expr.Call> call : body.calls(function)) {
                    PathRef path = ((Expr.PathExpr) call.expression().callee()).path();
                    List<String> names = names(path, call.scope(), Namespace.VALUE);
                    CollatorKind.ofCall(names)
                            .filter(kind -> exists)
                            .ifPresent(kind -> starts.add(new CollatorStart(kind, names, call, body)));
                    rust.targets(path, call.scope(), Namespace.VALUE)
                            .forEach(target ->
                                    CollatorKind.ofCall(SdkNames.names(target)).ifPresent(underOtherFeatures::add));
                }
            }
        }
        starts.forEach(start -> underOtherFeatures.remove(start.kind()));
    }

    /** The names of functions that may start a collator, those included that imports give them. */
    private Set<String> startFunctions() {
        Set<String> functions = new TreeSet<>(START_FUNCTIONS);
        for (Definition definition : crate.definitions()) {
            if (definition.item() instanceof UseItem use) {
                for (UseTree.Leaf leaf : use.leaves()) {
                    List<String> path = leaf.path();
                    if (!path.isEmpty() && START_FUNCTIONS.contains(path.get(path.size() - 1))) {
                        functions.add(leaf.name());
                    }
                }
            }
        }
        return functions;
    }

    /** The whole path that a path means; as written where that is not known. */
    List<String> names(PathRef path, Scope scope, Namespace namespace) {
        Optional<Target> target = rust.target(path, scope, namespace);
        return target.map(SdkNames::names)
                .orElseGet(() ->
                        path.segments().stream().map(PathRef.Segment::name).toList());
    }
}
