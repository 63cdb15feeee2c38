package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import java.util.ArrayList;
import java.util.List;

/** Struct literals. */
final class StructLiterals {

    private StructLiterals() {}

    /** At the opening brace after {@code path}. */
    static Expr.StructLiteral literal(Cursor cursor, int from, PathRef path) {
        List<FieldValue> fields = new ArrayList<>();
        Expr rest = null;
        Cursor inside = cursor.inside(cursor.at);
        while (!inside.done() && !inside.tooDeep()) {
            int start = inside.at;
            List<Attribute> attributes = Attributes.outer(inside);
            if (inside.eat(TokenKind.DOT_DOT)) {
                rest = new ExprParser(inside).expression();
            } else if (inside.isIdent() || inside.kind() == TokenKind.INT) {
                fields.add(field(inside, start, attributes));
            }
            while (!inside.done() && !inside.is(',')) {
                inside.skipTree();
            }
            inside.eat(',');
        }
        TokenRange braces = cursor.group();
        return new Expr.StructLiteral(cursor.since(from), path, braces, fields, rest);
    }

    private static FieldValue field(Cursor inside, int start, List<Attribute> attributes) {
        int nameToken = inside.at++;
        String name = inside.tokens.name(nameToken);
        if (!inside.eat(':')) {
            Expr value = Exprs.parse(inside.tokens.range(nameToken, nameToken + 1));
            return new FieldValue(inside.since(start), attributes, name, true, value);
        }
        int valueFrom = inside.at;
        Expr value = new ExprParser(inside).expression();
        if (!inside.done() && !inside.is(',')) {
            while (!inside.done() && !inside.is(',')) {
                inside.skipTree();
            }
            value = new Expr.Opaque(inside.since(valueFrom));
        }
        return new FieldValue(inside.since(start), attributes, name, false, value);
    }
}
