package io.lookahead.edit.node;

import io.lookahead.rust.search.Body;
import io.lookahead.rust.search.Found;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.FnItem;
import io.lookahead.rust.syntax.Generics;
import io.lookahead.rust.syntax.Parameter;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The functions that take a function as their parameter {@code name}: with the types they declare for it, and what is
 * passed to them.
 */
final class FunctionTypes {

    private static final Set<String> TRAITS = Set.of("Fn", "FnMut", "FnOnce");

    private final List<Body> bodies;
    private final String name;

    FunctionTypes(List<Body> bodies, String name) {
        this.bodies = bodies;
        this.name = name;
    }

    /** The brackets of {@code FnOnce(A, B)}, with what is between them. */
    record Signature(TokenRange parameters) {}

    private List<Body> taking() {
        return bodies.stream().filter(body -> index(body.function()) >= 0).toList();
    }

    private int index(FnItem function) {
        List<Parameter> parameters = function.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** The types that are declared for the parameter. */
    List<Signature> signatures() {
        List<Signature> signatures = new ArrayList<>();
        for (Body body : taking()) {
            FnItem function = body.function();
            TokenRange type = function.parameters().get(index(function)).typeRange();
            if (type == null) {
                continue;
            }
            addFrom(type, signatures);
            if (type.size() == 1) {
                addBound(function.generics(), type.text(), signatures);
            }
        }
        return signatures;
    }

    private static void addBound(Generics generics, String parameter, List<Signature> signatures) {
        for (Generics.Parameter each : generics.parameters()) {
            if (each.name().equals(parameter)) {
                addFrom(each.bounds(), signatures);
            }
        }
        TokenRange where = generics.where();
        if (where != null) {
            Tokens tokens = where.tokens();
            for (int i = where.from(); i + 1 < where.to(); i = tokens.skip(i)) {
                if (tokens.is(i, parameter) && tokens.is(i + 1, ':')) {
                    addFrom(where.sub(i + 2, where.to()), signatures);
                    return;
                }
            }
        }
    }

    /** The first function trait in a run of tokens. */
    private static void addFrom(TokenRange range, List<Signature> signatures) {
        Tokens tokens = range.tokens();
        for (int i = range.from(); i + 1 < range.to(); i++) {
            if (tokens.isIdent(i) && TRAITS.contains(tokens.name(i)) && tokens.is(i + 1, '(')) {
                signatures.add(new Signature(tokens.range(i + 1, tokens.skip(i + 1))));
                return;
            }
        }
    }

    private List<Expr> passed() {
        List<Expr> passed = new ArrayList<>();
        for (Body taking : taking()) {
            int index = index(taking.function());
            for (Body body : bodies) {
                for (Found<Expr.Call> call : body.calls(taking.function().name())) {
                    if (index < call.expression().arguments().size()) {
                        passed.add(call.expression().arguments().get(index));
                    }
                }
            }
        }
        return passed;
    }

    /** The closures that are passed for the parameter. */
    List<Expr.Closure> closures() {
        return passed().stream()
                .filter(Expr.Closure.class::isInstance)
                .map(Expr.Closure.class::cast)
                .filter(closure -> !closure.parameters().isEmpty())
                .toList();
    }

    /** The names of the functions that are passed for the parameter. */
    Set<String> standingFor() {
        Set<String> names = new TreeSet<>();
        for (Expr expression : passed()) {
            boolean function = expression instanceof Expr.PathExpr path
                    && bodies.stream()
                            .anyMatch(body -> body.function()
                                    .name()
                                    .equals(path.path().last().name()));
            if (function) {
                names.add(((Expr.PathExpr) expression).path().last().name());
            }
        }
        return names;
    }
}
