package io.lookahead.scan.node;

import io.lookahead.facts.Reading;
import io.lookahead.rust.eval.Conditions;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.Namespace;
import io.lookahead.rust.names.Scope;
import io.lookahead.rust.names.Target;
import io.lookahead.rust.search.Body;
import io.lookahead.rust.syntax.Attribute;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.Exprs;
import io.lookahead.rust.syntax.FieldDeclaration;
import io.lookahead.rust.syntax.Literals;
import io.lookahead.rust.syntax.Parameter;
import io.lookahead.rust.syntax.Stmt;
import io.lookahead.rust.syntax.StructItem;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.scan.source.Found;
import io.lookahead.scan.source.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Follows a duration from where it is used back to where it is decided: through local variables, through parameters to
 * their callers, and to the default of an option of the command line.
 */
final class DurationTracer {

    private static final int LONGEST_WAY = 6;
    private static final long MILLISECONDS_A_SECOND = 1000;

    private final NodeSource source;

    DurationTracer(NodeSource source) {
        this.source = source;
    }

    /** The duration in milliseconds, under its default where the operator may set it. */
    Found trace(Expr expression, Scope scope, Body body, Conditions conditions) {
        return trace(expression, scope, body, conditions, 0);
    }

    private Found trace(Expr expression, Scope scope, Body body, Conditions conditions, int depth) {
        Found evaluated = Values.found(source.rust().evaluate(expression, scope, conditions), expression.location());
        if (evaluated.state() == Reading.State.FOUND || depth > LONGEST_WAY) {
            return evaluated;
        }
        Optional<Found> followed = Optional.empty();
        if (expression instanceof Expr.PathExpr path
                && !path.path().singleName().isEmpty()) {
            followed = variable(path.path().singleName(), scope, body, conditions, depth);
        } else if (expression instanceof Expr.Field field) {
            followed = option(field.name(), conditions);
        } else if (expression instanceof Expr.Call call && call.arguments().size() == 1) {
            followed = converted(call, scope, body, conditions, depth);
        }
        return followed.orElse(evaluated);
    }

    private Optional<Found> converted(Expr.Call call, Scope scope, Body body, Conditions conditions, int depth) {
        String function = call.callee() instanceof Expr.PathExpr callee
                ? callee.path().last().name()
                : "";
        long factor = function.equals("from_millis") ? 1 : function.equals("from_secs") ? MILLISECONDS_A_SECOND : 0;
        return factor == 0
                ? Optional.empty()
                : Optional.of(trace(call.arguments().get(0), scope, body, conditions, depth + 1)
                        .map(value -> value instanceof Long number ? number * factor : value));
    }

    private Optional<Found> variable(String name, Scope scope, Body body, Conditions conditions, int depth) {
        for (io.lookahead.rust.search.Found<Expr.Block> block : body.all(Expr.Block.class)) {
            for (Stmt statement : block.expression().statements()) {
                if (statement instanceof Stmt.Let let && let.name().equals(name) && let.value() != null) {
                    return Optional.of(trace(let.value(), scope, body, conditions, depth + 1));
                }
            }
        }
        List<Parameter> parameters = body.function().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(name)) {
                return argument(body, i, conditions, depth);
            }
        }
        return Optional.empty();
    }

    /** What callers give, of this crate or else of those built with it; only where all of them give the same. */
    private Optional<Found> argument(Body function, int index, Conditions conditions, int depth) {
        List<Found> given = given(function, index, conditions, depth);
        if (given.isEmpty()) {
            for (NodeSource caller : source.callers()) {
                given.addAll(new DurationTracer(caller).given(function, index, conditions, depth));
            }
        }
        boolean same = given.stream().map(Found::value).distinct().count() == 1;
        return same ? Optional.of(given.get(0)) : Optional.empty();
    }

    private List<Found> given(Body function, int index, Conditions conditions, int depth) {
        List<Found> given = new ArrayList<>();
        for (Body body : source.bodies()) {
            for (io.lookahead.rust.search.Found<Expr.Call> call :
                    body.calls(function.function().name())) {
                List<Expr> arguments = call.expression().arguments();
                if (index < arguments.size() && mayMean(call, function)) {
                    given.add(trace(arguments.get(index), call.scope(), body, conditions, depth + 1));
                }
            }
        }
        return given;
    }

    /** Whether a call is of this function, and not of another of its name. */
    private boolean mayMean(io.lookahead.rust.search.Found<Expr.Call> call, Body function) {
        Expr.PathExpr callee = (Expr.PathExpr) call.expression().callee();
        Optional<Target> target = source.rust().target(callee.path(), call.scope(), Namespace.VALUE);
        return target.isEmpty()
                || (target.get() instanceof Target.OfItem item
                        && item.definition()
                                .item()
                                .location()
                                .equals(function.function().location()));
    }

    /** The default that a field of a struct has as an option of the command line. */
    private Optional<Found> option(String field, Conditions conditions) {
        for (Definition definition : source.crate().definitions()) {
            if (definition.item() instanceof StructItem struct) {
                for (FieldDeclaration declared : struct.fields()) {
                    if (declared.name().equals(field)) {
                        Optional<Found> found = defaultOf(declared, definition.scope(), conditions);
                        if (found.isPresent()) {
                            return found.map(value -> value.withSymbol(field));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found> defaultOf(FieldDeclaration field, Scope scope, Conditions conditions) {
        for (Attribute attribute : field.attributes()) {
            for (TokenRange part : attribute.arguments().split(',')) {
                boolean given = part.size() > 2
                        && part.tokens().is(part.from() + 1, '=')
                        && part.tokens().name(part.from()).startsWith("default_value");
                if (given) {
                    TokenRange value = part.sub(part.from() + 2, part.to());
                    return Literals.string(value)
                            .map(text -> number(text, value))
                            .orElseGet(() -> Optional.of(Values.found(
                                    source.rust().evaluate(Exprs.parse(value), scope, conditions), value.location())));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> number(String text, TokenRange at) {
        return text.matches("\\d{1,9}")
                ? Optional.of(Found.value(Long.parseLong(text), at.location()))
                : Optional.empty();
    }
}
