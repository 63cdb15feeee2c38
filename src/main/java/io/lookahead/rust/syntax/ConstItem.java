package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code const X: T = e;}, {@code static X: T = e;}, and, in a macro body, {@code X: T = e;} and {@code storage X: T =
 * e;}.
 *
 * @param typeRange the type's tokens; null where none is written
 * @param value the value's tokens; null where none is written, as in a trait
 */
public record ConstItem(
        Head head,
        Kind kind,
        @Nullable TokenRange typeRange,
        @Nullable TokenRange value) implements Item {

    /** How it is introduced. */
    public enum Kind {
        CONST,
        STATIC,
        /** {@code X: T = e;}, which only a macro understands. */
        PLAIN,
        /** {@code storage X: T = e;}, which only a macro understands. */
        STORAGE
    }

    public Optional<TypeRef> type() {
        return Optional.ofNullable(typeRange).map(Types::parse);
    }

    public Optional<Expr> expression() {
        return Optional.ofNullable(value).map(Exprs::parse);
    }
}
