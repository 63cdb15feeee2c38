package io.lookahead.scan.clock;

import io.lookahead.facts.Location;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.Namespace;
import io.lookahead.rust.names.Scope;
import io.lookahead.rust.syntax.AliasItem;
import io.lookahead.rust.syntax.ConstItem;
import io.lookahead.rust.syntax.GenericArguments;
import io.lookahead.rust.syntax.PathRef;
import io.lookahead.rust.syntax.TypeRef;
import io.lookahead.rust.token.TokenRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a number is written that a type carries: at the end of parameter types and constants that only hand it on.
 *
 * @param expression the number as written there
 * @param type the type it is declared with there; empty where it stands in a generic argument
 * @param name of the constant or parameter type that holds it; empty where none does
 */
record Written(TokenRange expression, Scope scope, Location at, String type, String name) {

    private static final int DEEPEST = 12;
    private static final Pattern NO_WORD = Pattern.compile("[^A-Za-z0-9_]+");
    private static final Pattern CARRIER = Pattern.compile("Const(Uint|[IU](8|16|32|64|128))");

    /** The number behind a type. */
    static Written of(TypeRef type, Scope scope) {
        return of(type, scope, 0);
    }

    private static Written of(TypeRef type, Scope scope, int depth) {
        if (type instanceof TypeRef.Named named && named.path().self() == null && depth < DEEPEST) {
            PathRef.Segment last = named.path().last();
            GenericArguments arguments = last.arguments();
            if (arguments != null
                    && CARRIER.matcher(last.name()).matches()
                    && !arguments.arguments().isEmpty()) {
                TokenRange argument = unbraced(arguments.arguments().get(0).range());
                return value(new Written(argument, scope, argument.location(), "", ""), depth);
            }
            Optional<Definition> item = Derivation.named(type.range(), scope, Namespace.TYPE)
                    .or(() -> Derivation.named(type.range(), scope, Namespace.VALUE));
            if (item.isPresent() && item.get().item() instanceof ConstItem constant && constant.value() != null) {
                return value(constant(item.get(), constant, constant.value()), depth);
            }
            if (item.isPresent()
                    && item.get().item() instanceof AliasItem alias
                    && alias.type().isPresent()) {
                return of(alias.type().get(), item.get().scope(), depth + 1);
            }
        }
        return new Written(type.range(), scope, type.location(), "", "");
    }

    /** A constant that is nothing but another constant hands on to that one, unless that is a unit of time. */
    private static Written value(Written written, int depth) {
        Optional<Definition> next = Derivation.named(written.expression(), written.scope(), Namespace.VALUE);
        if (depth < DEEPEST
                && next.isPresent()
                && next.get().item() instanceof ConstItem constant
                && constant.value() != null
                && !Derivation.isUnit(constant.name())
                && !Derivation.isBlockTime(constant.name())) {
            return value(constant(next.get(), constant, constant.value()), depth + 1);
        }
        return written;
    }

    private static Written constant(Definition definition, ConstItem constant, TokenRange value) {
        return new Written(
                unbraced(value),
                definition.scope(),
                constant.location(),
                constant.typeRange() == null ? "" : constant.typeRange().normalized(),
                constant.name());
    }

    private static TokenRange unbraced(TokenRange range) {
        boolean isBlock = !range.isEmpty()
                && range.tokens().is(range.from(), '{')
                && range.tokens().match(range.from()) == range.to() - 1;
        return isBlock ? range.inside() : range;
    }

    /** Whether it is declared as a number of the chain's own blocks. */
    boolean isBlockNumber() {
        return type.contains("Block") && BlockTypes.isOwn(List.of(NO_WORD.split(type)));
    }

    /** The expression on one line, shortened. */
    String text() {
        return Findings.shortened(expression.normalized());
    }
}
