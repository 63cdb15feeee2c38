package io.lookahead.rust.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The expressions directly inside an expression, in source order. */
public final class ExprChildren {

    private ExprChildren() {}

    /** The expressions directly inside; of a macro call, its arguments where they are expressions. */
    public static List<Expr> of(Expr expression) {
        if (expression instanceof Expr.Call call) {
            return list(call.callee(), call.arguments());
        }
        if (expression instanceof Expr.MethodCall call) {
            return list(call.receiver(), call.arguments());
        }
        if (expression instanceof Expr.Binary binary) {
            return list(binary.left(), binary.right());
        }
        if (expression instanceof Expr.Assign assign) {
            return list(assign.target(), assign.value());
        }
        if (expression instanceof Expr.Block block) {
            return of(block.statements());
        }
        if (expression instanceof Expr.StructLiteral literal) {
            List<Expr> children = new ArrayList<>();
            literal.fields().forEach(field -> children.add(field.value()));
            add(children, literal.rest());
            return children;
        }
        if (expression instanceof Expr.Macro macro) {
            return ExprParser.list(new Cursor(macro.group().inside())).stream()
                    .filter(argument -> !(argument instanceof Expr.Opaque))
                    .toList();
        }
        List<Expr> control = control(expression);
        return control.isEmpty() ? simple(expression) : control;
    }

    /** The expressions in statements, initial values included; items have none. */
    public static List<Expr> of(List<Stmt> statements) {
        List<Expr> children = new ArrayList<>();
        for (Stmt statement : statements) {
            if (statement instanceof Stmt.Let let) {
                add(children, let.value());
                add(children, let.otherwise());
            } else if (statement instanceof Stmt.ExprStmt expression) {
                children.add(expression.expression());
            }
        }
        return children;
    }

    private static List<Expr> control(Expr expression) {
        if (expression instanceof Expr.If branch) {
            return list(branch.condition(), branch.then(), branch.otherwise());
        }
        if (expression instanceof Expr.Match match) {
            List<Expr> children = new ArrayList<>(List.of(match.scrutinee()));
            for (MatchArm arm : match.arms()) {
                add(children, arm.guard());
                children.add(arm.body());
            }
            return children;
        }
        if (expression instanceof Expr.Loop loop) {
            return list(loop.head(), loop.body());
        }
        if (expression instanceof Expr.Closure closure) {
            return List.of(closure.body());
        }
        if (expression instanceof Expr.Conditional conditional) {
            return List.of(conditional.inner());
        }
        return expression instanceof Expr.LetCondition condition ? List.of(condition.value()) : List.of();
    }

    private static List<Expr> simple(Expr expression) {
        if (expression instanceof Expr.Unary unary) {
            return List.of(unary.operand());
        }
        if (expression instanceof Expr.Borrow borrow) {
            return List.of(borrow.operand());
        }
        if (expression instanceof Expr.Cast cast) {
            return List.of(cast.operand());
        }
        if (expression instanceof Expr.Try attempt) {
            return List.of(attempt.operand());
        }
        if (expression instanceof Expr.Paren paren) {
            return List.of(paren.inner());
        }
        if (expression instanceof Expr.Field field) {
            return List.of(field.base());
        }
        if (expression instanceof Expr.Tuple tuple) {
            return tuple.elements();
        }
        if (expression instanceof Expr.Array array) {
            return array.elements();
        }
        if (expression instanceof Expr.Repeat repeat) {
            return list(repeat.element(), repeat.length());
        }
        if (expression instanceof Expr.Index index) {
            return list(index.base(), index.index());
        }
        if (expression instanceof Expr.Range range) {
            return list(range.from(), range.to());
        }
        return expression instanceof Expr.Jump jump ? list(jump.value()) : List.of();
    }

    private static List<Expr> list(Expr first, List<Expr> rest) {
        List<Expr> children = new ArrayList<>(rest.size() + 1);
        children.add(first);
        children.addAll(rest);
        return children;
    }

    private static List<Expr> list(@Nullable Expr... children) {
        List<Expr> present = new ArrayList<>();
        for (Expr child : children) {
            add(present, child);
        }
        return present;
    }

    private static void add(List<Expr> children, @Nullable Expr child) {
        if (child != null) {
            children.add(child);
        }
    }
}
