package io.lookahead.rust.eval;

import io.lookahead.rust.cfg.Cfg;
import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.macros.MacroDefinition;
import io.lookahead.rust.names.BlockScopes;
import io.lookahead.rust.names.MacroLookup;
import io.lookahead.rust.names.Scope;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.MatchArm;
import io.lookahead.rust.syntax.Node;
import io.lookahead.rust.syntax.Stmt;
import io.lookahead.rust.syntax.Stmts;
import io.lookahead.rust.token.Tokens;
import java.util.List;
import java.util.Optional;

/** Blocks, branches and macros in expressions. */
final class Blocks {

    /** What {@code return} gives, on its way to the function. */
    static final class Returned extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Value value;

        Returned(Value value) {
            super(null, null, false, false);
            this.value = value;
        }

        Value value() {
            return value;
        }
    }

    private final Evaluator evaluator;

    Blocks(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    Value value(Expr.Block block, Frame frame) {
        List<Stmt> statements = block.statements();
        return statements(statements, frame.inside(BlockScopes.of(statements, frame.scope())));
    }

    private Value statements(List<Stmt> statements, Frame frame) {
        Value last = new Value.Sequence(List.of());
        for (Stmt statement : statements) {
            if (statement instanceof Stmt.Let let && exists(Cfg.of(let.attributes()), let, frame)) {
                bind(let, frame);
            } else if (statement instanceof Stmt.ExprStmt expression
                    && exists(Cfg.of(expression.attributes()), expression, frame)) {
                last = statement(expression, frame);
            }
        }
        return last;
    }

    private Value statement(Stmt.ExprStmt statement, Frame frame) {
        boolean matters = !statement.semicolon() || statement.expression() instanceof Expr.Jump;
        if (matters) {
            return evaluator.evaluate(statement.expression(), frame);
        }
        if (statement.expression() instanceof Expr.If || statement.expression() instanceof Expr.Assign) {
            throw Evaluator.unknown(statement);
        }
        return new Value.Sequence(List.of());
    }

    private void bind(Stmt.Let let, Frame frame) {
        if (let.value() == null || let.name().isEmpty()) {
            return;
        }
        Optional<io.lookahead.rust.syntax.TypeRef> type =
                Optional.ofNullable(let.typeRange()).map(io.lookahead.rust.syntax.Types::parse);
        frame.put(let.name(), evaluator.typed(evaluator.evaluate(let.value(), frame), type, frame.scope(), let));
    }

    boolean exists(Cfg cfg, Node at, Frame frame) {
        Truth truth = evaluator
                .conditions()
                .exists(cfg, at.location(), frame.scope().module().crate());
        if (truth == Truth.UNKNOWN) {
            throw new Unevaluable("it depends on cfg(" + cfg.text() + ")", at);
        }
        return truth == Truth.TRUE;
    }

    Value branch(Expr.If branch, Frame frame) {
        Optional<Cfg> cfg = cfgMacro(branch.condition());
        if (cfg.isPresent()) {
            boolean holds = exists(cfg.get(), branch.then(), frame);
            if (branch.otherwise() != null) {
                boolean unused = exists(cfg.get().negated(), branch.otherwise(), frame);
                if (!holds && unused) {
                    return evaluator.evaluate(branch.otherwise(), frame);
                }
            }
            return holds ? evaluator.evaluate(branch.then(), frame) : new Value.Sequence(List.of());
        }
        if (!(evaluator.evaluate(branch.condition(), frame) instanceof Value.Bool truth)) {
            throw Evaluator.unknown(branch.condition());
        }
        if (truth.value()) {
            return evaluator.evaluate(branch.then(), frame);
        }
        return branch.otherwise() == null
                ? new Value.Sequence(List.of())
                : evaluator.evaluate(branch.otherwise(), frame);
    }

    private static Optional<Cfg> cfgMacro(Expr condition) {
        if (condition instanceof Expr.Paren paren) {
            return cfgMacro(paren.inner());
        }
        if (condition instanceof Expr.Unary not && not.operator() == '!') {
            return cfgMacro(not.operand()).map(Cfg::negated);
        }
        return condition instanceof Expr.Macro macro
                        && macro.path().last().name().equals("cfg")
                ? Optional.of(Cfg.parse(macro.group().inside()))
                : Optional.empty();
    }

    Value match(Expr.Match match, Frame frame) {
        Value scrutinee = evaluator.evaluate(match.scrutinee(), frame);
        for (MatchArm arm : match.arms()) {
            if (arm.guard() != null || !exists(Cfg.of(arm.attributes()), arm, frame)) {
                continue;
            }
            Frame inside = frame.inside(frame.scope());
            Optional<Boolean> matches = Patterns.matches(arm.pattern(), scrutinee, inside, evaluator);
            if (matches.isEmpty()) {
                throw Evaluator.unknown(match);
            }
            if (matches.get()) {
                return evaluator.evaluate(arm.body(), inside);
            }
        }
        throw Evaluator.unknown(match);
    }

    Value macro(Expr.Macro macro, Frame frame) {
        if (macro.path().last().name().equals("cfg")) {
            return new Value.Bool(exists(Cfg.parse(macro.group().inside()), macro, frame));
        }
        Scope scope = frame.scope();
        for (MacroLookup.Found found : MacroLookup.find(macro.path(), scope.module())) {
            MacroDefinition definition = found.macro();
            Optional<Tokens> expansion = found.truth() == Truth.FALSE
                    ? Optional.empty()
                    : definition.expand(macro.group().inside());
            if (expansion.isPresent()) {
                List<Stmt> statements = Stmts.parse(expansion.get().all());
                return statements(statements, frame.inside(BlockScopes.of(statements, scope)));
            }
        }
        throw Evaluator.unknown(macro);
    }
}
