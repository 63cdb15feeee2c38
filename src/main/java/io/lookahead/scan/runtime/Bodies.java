package io.lookahead.scan.runtime;

import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The expression that a body comes down to. */
final class Bodies {

    private Bodies() {}

    /** {@code expression} without parentheses and blocks that hold nothing else. */
    static Expr value(Expr expression) {
        return value(expression, statement -> true);
    }

    /** The same with those statements alone that {@code exists} keeps; the first that returns decides. */
    static Expr value(Expr expression, Predicate<Stmt.ExprStmt> exists) {
        Expr current = expression;
        while (true) {
            Optional<Expr> inner = inside(current, exists);
            if (inner.isEmpty()) {
                return current;
            }
            current = inner.get();
        }
    }

    private static Optional<Expr> inside(Expr expression, Predicate<Stmt.ExprStmt> exists) {
        if (expression instanceof Expr.Paren paren) {
            return Optional.of(paren.inner());
        }
        if (expression instanceof Expr.Jump jump && jump.keyword().equals("return")) {
            return Optional.ofNullable(jump.value());
        }
        if (!(expression instanceof Expr.Block block)) {
            return Optional.empty();
        }
        List<Stmt> statements = block.statements().stream()
                .filter(statement -> !(statement instanceof Stmt.ExprStmt each) || exists.test(each))
                .toList();
        return !statements.isEmpty()
                        && statements.get(0) instanceof Stmt.ExprStmt first
                        && (isReturn(first) || (statements.size() == 1 && !first.semicolon()))
                ? Optional.of(first.expression())
                : Optional.empty();
    }

    private static boolean isReturn(Stmt.ExprStmt statement) {
        return statement.expression() instanceof Expr.Jump jump
                && jump.keyword().equals("return");
    }
}
