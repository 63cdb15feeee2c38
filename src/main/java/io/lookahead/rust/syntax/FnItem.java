package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenRange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A function or method.
 *
 * @param parameterList the parentheses and what is between them
 * @param returns the return type's tokens; null where none is written
 * @param body the braces and what is between them; null for a declaration
 */
public record FnItem(
        Head head,
        Generics generics,
        TokenRange parameterList,
        @Nullable TokenRange returns,
        @Nullable TokenRange body) implements Item {

    /** The parameters in order, a receiver included. */
    public List<Parameter> parameters() {
        return Fields.parameters(parameterList);
    }

    public Optional<TypeRef> returnType() {
        return Optional.ofNullable(returns).map(Types::parse);
    }

    /** The body as a block expression. */
    public Optional<Expr.Block> block() {
        return Optional.ofNullable(body).map(braces -> new Expr.Block(braces, braces));
    }
}
