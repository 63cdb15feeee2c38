package io.lookahead.scan.node;

import io.lookahead.facts.NodeKey;
import io.lookahead.facts.Reading;
import io.lookahead.rust.search.Body;
import io.lookahead.rust.search.Found;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.FieldValue;
import io.lookahead.rust.syntax.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where the backend goes: to the node's tasks, and to the start of consensus. */
final class BackendReader {

    private static final Set<String> FOR_DEVELOPMENT =
            Set.of("dev", "development", "local", "standalone", "solo", "manual", "instant");

    private final NodeSource source;

    BackendReader(NodeSource source) {
        this.source = source;
    }

    /** Whether the tasks of every function that leads to a collator get a clone. */
    Reading cloned() {
        List<Found<Expr.StructLiteral>> spawned = spawned(source);
        if (spawned.isEmpty()) {
            spawned = source.parts().stream()
                    .map(BackendReader::spawned)
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }
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

    /** A node that runs without a relay chain: it says so in its name, or in that of its file. */
    private static boolean isForDevelopment(Body body) {
        String place = body.function().location().file() + "/" + body.function().name();
        return Stream.of(place.split("[/._-]")).anyMatch(FOR_DEVELOPMENT::contains);
    }

    /**
     * The parameters of {@code spawn_tasks} that belong to a collator: in a file that starts one, rather those in
     * functions that lead to it; a node for development has its own.
     */
    private static List<Found<Expr.StructLiteral>> spawned(NodeSource source) {
        Set<String> files = new TreeSet<>(source.files());
        Reach reach = new Reach(source);
        Map<Integer, List<Found<Expr.StructLiteral>>> byDistance = new TreeMap<>();
        for (Body body : source.bodies()) {
            for (Found<Expr.StructLiteral> literal : body.structLiterals(NodeSource.SPAWN_TASKS)) {
                if (literal.expression().field("backend").isPresent()) {
                    int distance = (files.contains(literal.location().file()) ? 0 : 4)
                            + (reach.leadsToCollator(body) ? 0 : 2)
                            + (isForDevelopment(body) ? 1 : 0);
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
        List<Body> starting = new ArrayList<>();
        source.starts().forEach(start -> starting.add(start.body()));
        source.params().forEach(params -> starting.add(params.body()));
        return starting.stream()
                .flatMap(body -> parameter(body).stream())
                .findFirst()
                .or(this::closures)
                .or(this::parameters)
                .orElseGet(() -> Reading.found(
                        NodeKey.START_CONSENSUS_BACKEND,
                        false,
                        starting.get(0).function().name(),
                        null,
                        starting.get(0).function().location()));
    }

    private static Optional<Reading> parameter(Body body) {
        String name = body.function().name();
        boolean own = name.contains("consensus") || name.contains("collator");
        return body.function().parameters().stream()
                .filter(parameter -> own && parameter.name().contains("backend"))
                .findFirst()
                .map(parameter -> given(body, parameter));
    }

    /** Where the collator starts in a closure that takes the backend. */
    private Optional<Reading> closures() {
        return Stream.concat(
                        source.params().stream()
                                .map(params ->
                                        closure(params.body(), params.literal().expression())),
                        source.starts().stream()
                                .map(start -> closure(start.body(), start.call().expression())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Reading> closure(Body body, Expr inside) {
        int place = inside.range().span().start();
        return body.all(Expr.Closure.class).stream()
                .filter(closure -> closure.expression().range().span().contains(place))
                .flatMap(closure -> closure.expression().parameters().stream())
                .filter(parameter -> parameter.name().contains("backend"))
                .findFirst()
                .map(backend -> given(body, backend));
    }

    private static Reading given(Body body, Parameter backend) {
        return Reading.found(
                NodeKey.START_CONSENSUS_BACKEND,
                true,
                body.function().name(),
                backend.range().normalized(),
                backend.location());
    }

    private Optional<Reading> parameters() {
        for (CollatorParams each : source.params()) {
            Optional<FieldValue> field = each.field("para_backend");
            if (field.isPresent()) {
                return Optional.of(Reading.found(
                        NodeKey.START_CONSENSUS_BACKEND,
                        true,
                        each.body().function().name(),
                        field.get().range().normalized(),
                        field.get().location()));
            }
        }
        return Optional.empty();
    }
}
