package io.lookahead.rust.names;

import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.Item;
import io.lookahead.rust.syntax.MacroRules;
import io.lookahead.rust.syntax.Stmt;
import java.util.List;

/** Scopes of blocks. */
public final class BlockScopes {

    private BlockScopes() {}

    /** The scope inside a block that stands in {@code around}: with the items and imports that the block declares. */
    public static Scope of(Expr.Block block, Scope around) {
        return of(block.statements(), around);
    }

    /** The scope of statements that stand in {@code around}. */
    public static Scope of(List<Stmt> statements, Scope around) {
        List<Item> items = statements.stream()
                .filter(Stmt.ItemStmt.class::isInstance)
                .map(statement -> ((Stmt.ItemStmt) statement).item())
                .filter(item -> !(item instanceof MacroRules))
                .toList();
        return around.inBlock(items);
    }
}
