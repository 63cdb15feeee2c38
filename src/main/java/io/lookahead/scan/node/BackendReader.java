package io.lookahead.scan.node;

import io.lookahead.facts.NodeKey;
import io.lookahead.facts.Reading;
import io.lookahead.rust.search.Body;
import io.lookahead.rust.search.Found;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.FieldValue;
import io.lookahead.rust.syntax.FnItem;
import io.lookahead.rust.syntax.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where the backend goes: to the node's tasks, and to the start of consensus. */
final class BackendReader {

    private final NodeSource source;
    private final List<CollatorParams> params;

    BackendReader(NodeSource source, List<CollatorParams> params) {
        this.source = source;
        this.params = params;
    }

    /** Whether the tasks of every function that leads to a collator get a clone. */
    Reading cloned() {
        List<Found<Expr.StructLiteral>> spawned = spawned();
        if (spawned.isEmpty()) {
            return Reading.absent(NodeKey.BACKEND_CLONED);
        }
        Found<Expr.StructLiteral> shown = spawned.get(0);
        boolean all = true;
        for (Found<Expr.StructLiteral> literal : spawned) {
            Optional<FieldValue> backend = literal.expression().field("backend");
            if (backend.isPresent() && !isClone(backend.get().value())) {
                all = false;
                shown = literal;
            }
        }
        Optional<FieldValue> field = shown.expression().field("backend");
        return Reading.found(
                NodeKey.BACKEND_CLONED,
                all,
                null,
                field.map(value -> value.range().normalized()).orElse(null),
                field.map(FieldValue::location).orElse(shown.location()));
    }

    private static boolean isClone(Expr value) {
        if (value instanceof Expr.MethodCall call) {
            return call.name().equals("clone");
        }
        return value instanceof Expr.Call call
                && call.callee() instanceof Expr.PathExpr callee
                && callee.path().last().name().equals("clone");
    }

    /**
     * The parameters of {@code spawn_tasks} that belong to a collator: in a file that starts one, rather those in
     * functions that lead to it; a node for development has its own.
     */
    private List<Found<Expr.StructLiteral>> spawned() {
        Set<String> files = new TreeSet<>(source.files());
        Reach reach = new Reach(source);
        Map<Integer, List<Found<Expr.StructLiteral>>> byDistance = new TreeMap<>();
        for (Body body : source.bodies()) {
            for (Found<Expr.StructLiteral> literal : body.structLiterals("SpawnTasksParams")) {
                if (literal.expression().field("backend").isPresent()) {
                    int distance =
                            (files.contains(literal.location().file()) ? 0 : 2) + (reach.leadsToCollator(body) ? 0 : 1);
                    byDistance
                            .computeIfAbsent(distance, key -> new ArrayList<>())
                            .add(literal);
                }
            }
        }
        return byDistance.values().stream().findFirst().orElse(List.of());
    }

    /** Whether the function that starts consensus is given the backend, or has it at hand where it starts it itself. */
    Reading startConsensus() {
        for (CollatorStart start : source.starts()) {
            for (Parameter parameter : ((FnItem) start.body().definition().item()).parameters()) {
                boolean own = start.body().function().name().contains("consensus")
                        || start.body().function().name().contains("collator");
                if (own && parameter.name().contains("backend")) {
                    return Reading.found(
                            NodeKey.START_CONSENSUS_BACKEND,
                            true,
                            start.body().function().name(),
                            parameter.range().normalized(),
                            parameter.location());
                }
            }
        }
        for (CollatorParams each : params) {
            Optional<FieldValue> field = each.field("para_backend");
            if (field.isPresent()) {
                return Reading.found(
                        NodeKey.START_CONSENSUS_BACKEND,
                        true,
                        each.body().function().name(),
                        field.get().range().normalized(),
                        field.get().location());
            }
        }
        CollatorStart start = source.starts().get(0);
        return Reading.found(
                NodeKey.START_CONSENSUS_BACKEND,
                false,
                start.body().function().name(),
                null,
                start.body().definition().item().location());
    }
}
