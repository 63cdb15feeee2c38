package io.lookahead.rust.search;

import io.lookahead.rust.names.Definition;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.FnItem;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A function's body, to be searched. The body is only parsed when a name that is looked for occurs in it.
 *
 * @param definition the function in its module or impl
 * @param function the function itself
 * @param braces its body
 */
public record Body(Definition definition, FnItem function, TokenRange braces) {

    /** The calls of functions whose last name is {@code name}, such as {@code a::b::name::<T>(…)}. */
    public List<Found<Expr.Call>> calls(String name) {
        return find(
                name,
                Expr.Call.class,
                call -> call.callee() instanceof Expr.PathExpr callee
                        && callee.path().last().name().equals(name));
    }

    /** The calls of methods of that name. */
    public List<Found<Expr.MethodCall>> methodCalls(String name) {
        return find(name, Expr.MethodCall.class, call -> call.name().equals(name));
    }

    /** The struct literals whose type's last name, as written, is {@code name}. */
    public List<Found<Expr.StructLiteral>> structLiterals(String name) {
        return find(
                name,
                Expr.StructLiteral.class,
                literal -> literal.path().last().name().equals(name));
    }

    /** The calls of macros of that name. */
    public List<Found<Expr.Macro>> macros(String name) {
        return find(name, Expr.Macro.class, macro -> macro.path().last().name().equals(name));
    }

    /** The closures. */
    public List<Found<Expr.Closure>> closures() {
        return find("", Expr.Closure.class, closure -> true);
    }

    /** Paths in expressions whose last name is {@code name}. */
    public List<Found<Expr.PathExpr>> paths(String name) {
        return find(name, Expr.PathExpr.class, path -> path.path().last().name().equals(name));
    }

    /** All expressions of one kind. */
    public <T extends Expr> List<Found<T>> all(Class<T> kind) {
        return find("", kind, expression -> true);
    }

    private <T extends Expr> List<Found<T>> find(String name, Class<T> kind, Predicate<T> wanted) {
        List<Found<T>> found = new ArrayList<>();
        if (!name.isEmpty() && !mentions(name)) {
            return found;
        }
        Walk.through(new Expr.Block(braces, braces), definition.scope(), (expression, scope) -> {
            if (kind.isInstance(expression) && wanted.test(kind.cast(expression))) {
                found.add(new Found<>(kind.cast(expression), scope, definition));
            }
        });
        return found;
    }

    /** Whether the name occurs as a token of the body. */
    public boolean mentions(String name) {
        Tokens tokens = braces.tokens();
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (int i = braces.from(); i < braces.to(); i++) {
            if (tokens.isNamed(i, wanted)) {
                return true;
            }
        }
        return false;
    }
}
