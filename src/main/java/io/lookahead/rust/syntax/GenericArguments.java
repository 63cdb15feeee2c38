package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenRange;
import java.util.List;

/** {@code <…>} after a name, or the parentheses of {@code Fn(A) -> B}. */
public record GenericArguments(TokenRange range, List<Argument> arguments) implements Node {

    public GenericArguments {
        arguments = List.copyOf(arguments);
    }

    /** One argument. */
    public sealed interface Argument extends Node {}

    /** A type; a lone name may also mean a constant, which only resolution can tell. */
    public record OfType(TypeRef type) implements Argument {
        @Override
        public TokenRange range() {
            return type.range();
        }
    }

    /** A constant: a literal or a block. */
    public record OfConst(Expr expression) implements Argument {
        @Override
        public TokenRange range() {
            return expression.range();
        }
    }

    public record OfLifetime(TokenRange range) implements Argument {}

    /** {@code Name = Type}. */
    public record Binding(TokenRange range, String name, TypeRef type) implements Argument {}

    /** {@code Name: Bounds}. */
    public record Constraint(TokenRange range, String name) implements Argument {}

    /** The arguments that stand for the parameters in their order: types and constants. */
    public List<Argument> positional() {
        return arguments.stream()
                .filter(argument -> argument instanceof OfType || argument instanceof OfConst)
                .toList();
    }
}
