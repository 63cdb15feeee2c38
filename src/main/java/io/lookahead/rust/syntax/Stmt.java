package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement of a block. */
public sealed interface Stmt extends Node {

    /**
     * {@code let pattern: Type = value else { … };}.
     *
     * @param name the name a plain pattern binds; empty for one that takes apart
     * @param value null where none is written
     * @param otherwise the block after {@code else}; null where there is none
     */
    record Let(
            TokenRange range,
            List<Attribute> attributes,
            TokenRange pattern,
            String name,
            @Nullable TokenRange typeRange,
            @Nullable Expr value,
            Expr.@Nullable Block otherwise)
            implements Stmt {
        public Let {
            attributes = List.copyOf(attributes);
        }
    }

    /**
     * An expression.
     *
     * @param semicolon whether one follows; the last expression without one is the block's value
     */
    record ExprStmt(TokenRange range, List<Attribute> attributes, Expr expression, boolean semicolon) implements Stmt {
        public ExprStmt {
            attributes = List.copyOf(attributes);
        }
    }

    record ItemStmt(Item item) implements Stmt {
        @Override
        public TokenRange range() {
            return item.range();
        }
    }
}
