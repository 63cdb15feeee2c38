package io.lookahead.rust.search;

import io.lookahead.rust.names.BlockScopes;
import io.lookahead.rust.names.Scope;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.ExprChildren;
import io.lookahead.rust.syntax.Stmt;
import java.util.List;
import java.util.function.BiConsumer;

/** Goes through an expression and everything in it, outer before inner, in source order. */
public final class Walk {

    private static final int DEEPEST = 1000;

    private final BiConsumer<Expr, Scope> visitor;
    private int depth;

    private Walk(BiConsumer<Expr, Scope> visitor) {
        this.visitor = visitor;
    }

    /** Calls {@code visitor} with every expression and the scope it stands in. */
    public static void through(Expr root, Scope scope, BiConsumer<Expr, Scope> visitor) {
        new Walk(visitor).visit(root, scope);
    }

    private void visit(Expr expression, Scope scope) {
        if (++depth < DEEPEST) {
            visitor.accept(expression, scope);
            if (expression instanceof Expr.Block block) {
                List<Stmt> statements = block.statements();
                Scope inside = BlockScopes.of(statements, scope);
                ExprChildren.of(statements).forEach(child -> visit(child, inside));
            } else {
                ExprChildren.of(expression).forEach(child -> visit(child, scope));
            }
        }
        depth--;
    }
}
