package io.lookahead.edit.node;

import io.lookahead.rust.search.Body;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.FieldValue;
import io.lookahead.rust.syntax.Parameter;
import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.Tokens;
import java.util.Map;
import java.util.Optional;

/** What a function calls the client and the backend. Rules say {@code client} and {@code backend}. */
final class Variables {

    private Variables() {}

    /** Code of a rule with the variables that the function around a literal has. */
    static String named(CodeOf.Literal literal, String code) {
        Map<String, String> names = Map.of(
                "client", base(literal.expression().field("para_client"), "client"),
                "backend", backend(literal.body(), "backend"));
        Tokens tokens = Tokens.of("code", code);
        StringBuilder out = new StringBuilder();
        int copied = 0;
        for (int i = 0; i < tokens.count(); i++) {
            boolean own = tokens.isIdent(i)
                    && !tokens.is(i - 1, '.')
                    && tokens.kind(i - 1) != TokenKind.PATH_SEP
                    && tokens.kind(i + 1) != TokenKind.PATH_SEP;
            String name = own ? names.get(tokens.name(i)) : null;
            if (name != null) {
                out.append(code, copied, tokens.start(i)).append(name);
                copied = tokens.end(i);
            }
        }
        return out.append(code, copied, code.length()).toString();
    }

    /** The variable that is given to a field, cloned or not. */
    private static String base(Optional<FieldValue> field, String otherwise) {
        Expr value = field.map(FieldValue::value).orElse(null);
        while (value instanceof Expr.MethodCall call && call.name().equals("clone")) {
            value = call.receiver();
        }
        return value instanceof Expr.PathExpr path && !path.path().singleName().isEmpty()
                ? path.path().singleName()
                : otherwise;
    }

    private static String backend(Body body, String otherwise) {
        return body.function().parameters().stream()
                .map(Parameter::name)
                .filter(name -> name.contains("backend"))
                .findFirst()
                .orElse(otherwise);
    }
}
