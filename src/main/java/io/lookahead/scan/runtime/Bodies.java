package io.lookahead.scan.runtime;

import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.Stmt;
import java.util.List;

/** The expression that a body comes down to. */
final class Bodies {

    private Bodies() {}

    /** {@code expression} without parentheses and blocks that hold nothing else. */
    static Expr value(Expr expression) {
        Expr current = expression;
        while (true) {
            if (current instanceof Expr.Paren paren) {
                current = paren.inner();
            } else if (current instanceof Expr.Block block) {
                List<Stmt> statements = block.statements();
                boolean single = statements.size() == 1
                        && statements.get(0) instanceof Stmt.ExprStmt statement
                        && !statement.semicolon();
                if (!single) {
                    return block;
                }
                current = ((Stmt.ExprStmt) statements.get(0)).expression();
            } else {
                return current;
            }
        }
    }
}
