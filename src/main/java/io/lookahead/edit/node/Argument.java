package io.lookahead.edit.node;

import io.lookahead.rust.search.Body;
import io.lookahead.rust.search.Found;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.FieldValue;
import io.lookahead.rust.syntax.Parameter;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import java.util.Optional;

/** What is passed for a new parameter where a function is called. */
final class Argument {

    private Argument() {}

    /**
     * The argument of a rule, or, where no variable is called so, what the node's tasks are given under that name;
     * cloned where it is needed once more after the call.
     */
    static String of(String wanted, Body body, Expr.Call call) {
        if (!wanted.matches("[a-z_]\\w*")) {
            return wanted;
        }
        String name =
                isVariable(wanted, body) ? wanted : fromTasks(wanted, body).orElse(wanted);
        return name.endsWith(".clone()") || !mentioned(name, body, call) ? name : name + ".clone()";
    }

    private static boolean isVariable(String name, Body body) {
        boolean parameter =
                body.function().parameters().stream().map(Parameter::name).anyMatch(name::equals);
        TokenRange braces = body.braces();
        Tokens tokens = braces.tokens();
        for (int i = braces.from() + 1; i < braces.to() && !parameter; i++) {
            boolean field = tokens.is(i - 1, '.') || tokens.is(i + 1, ':');
            parameter = tokens.is(i, name) && !field;
        }
        return parameter;
    }

    /** What {@code SpawnTasksParams} gets under that name, without the clone. */
    private static Optional<String> fromTasks(String name, Body body) {
        for (Found<Expr.StructLiteral> tasks : body.structLiterals("SpawnTasksParams")) {
            Optional<FieldValue> field = tasks.expression().field(name);
            if (field.isPresent()) {
                String value = field.get().value().text();
                return Optional.of(value.endsWith(".clone()") ? value : value + ".clone()");
            }
        }
        return Optional.empty();
    }

    private static boolean mentioned(String name, Body body, Expr.Call call) {
        Tokens tokens = body.braces().tokens();
        for (int i = call.range().to(); i < body.braces().to(); i++) {
            if (tokens.isIdent(i) && tokens.name(i).equals(name) && !tokens.is(i - 1, '.')) {
                return true;
            }
        }
        return false;
    }
}
