package io.lookahead.scan.node;

import io.lookahead.rust.names.Namespace;
import io.lookahead.rust.search.Body;
import io.lookahead.rust.search.Found;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.FieldValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parameters that a collator is started with: a literal of a {@code collators::…::Params}.
 *
 * @param kind the collator they are for; {@link CollatorKind#OTHER} where their type's name leads nowhere
 * @param path the type's path from its crate's own name
 */
record CollatorParams(CollatorKind kind, List<String> path, Found<Expr.StructLiteral> literal, Body body) {

    CollatorParams {
        path = List.copyOf(path);
    }

    static List<CollatorParams> in(NodeSource source) {
        List<CollatorParams> found = new ArrayList<>();
        for (Body body : source.bodies()) {
            if (body.mentions("collator_service") || body.mentions("authoring_duration")) {
                for (Found<Expr.StructLiteral> literal : body.all(Expr.StructLiteral.class)) {
                    List<String> path = source.names(literal.expression().path(), literal.scope(), Namespace.TYPE);
                    CollatorKind kind = kind(path).orElse(CollatorKind.OTHER);
                    if (kind != CollatorKind.OTHER || hasFieldsOfOne(literal.expression())) {
                        found.add(new CollatorParams(kind, path, literal, body));
                    }
                }
            }
        }
        return found;
    }

    /** Told by fields that nothing else has, where the type's name leads nowhere. */
    private static boolean hasFieldsOfOne(Expr.StructLiteral literal) {
        return literal.field("para_client").isPresent()
                && literal.field("collator_service").isPresent()
                && literal.field("proposer").isPresent();
    }

    private static Optional<CollatorKind> kind(List<String> path) {
        int size = path.size();
        boolean params = size > 2 && path.get(size - 1).equals("Params") && path.contains("collators");
        if (!params) {
            return Optional.empty();
        }
        List<String> run = new ArrayList<>(path.subList(0, size - 1));
        run.add("run");
        return CollatorKind.ofCall(run);
    }

    Optional<FieldValue> field(String name) {
        return literal.expression().field(name);
    }

    /** The type as the source names it. */
    String written() {
        return literal.expression().path().names();
    }
}
