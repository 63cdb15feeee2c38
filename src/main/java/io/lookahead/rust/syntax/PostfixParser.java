package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import java.util.List;

/** What may follow an expression: calls, methods, fields, indexes, {@code ?}. */
final class PostfixParser {

    private PostfixParser() {}

    static Expr postfix(ExprParser parser, int from, Expr primary) {
        Cursor cursor = parser.cursor;
        Expr expression = primary;
        while (!cursor.done()) {
            switch (cursor.kind()) {
                case '?' -> {
                    cursor.at++;
                    expression = new Expr.Try(cursor.since(from), expression);
                }
                case '(' -> expression = call(cursor, from, expression);
                case '[' -> {
                    Cursor inside = cursor.inside(cursor.at);
                    Expr index = new ExprParser(inside).expression();
                    cursor.group();
                    expression = new Expr.Index(cursor.since(from), expression, index);
                }
                case '.' -> {
                    Expr selected = selection(cursor, from, expression);
                    if (selected == expression) {
                        return expression;
                    }
                    expression = selected;
                }
                default -> {
                    return expression;
                }
            }
        }
        return expression;
    }

    private static Expr call(Cursor cursor, int from, Expr callee) {
        List<Expr> arguments = arguments(cursor);
        TokenRange group = cursor.group();
        return new Expr.Call(cursor.since(from), callee, arguments, group);
    }

    private static List<Expr> arguments(Cursor cursor) {
        return cursor.tooDeep() ? List.of() : ExprParser.list(cursor.inside(cursor.at));
    }

    private static Expr selection(Cursor cursor, int from, Expr base) {
        byte next = cursor.kind(1);
        if (next != TokenKind.INT && next != TokenKind.FLOAT && !TokenKind.isIdent(next)) {
            return base;
        }
        cursor.at++;
        int name = cursor.at++;
        String text = cursor.tokens.name(name);
        GenericArguments generics = null;
        if (cursor.kind() == TokenKind.PATH_SEP && cursor.kind(1) == '<') {
            cursor.at++;
            generics = Paths.angles(cursor);
        }
        if (!cursor.is('(') || next == TokenKind.INT) {
            return new Expr.Field(cursor.since(from), base, text);
        }
        List<Expr> arguments = arguments(cursor);
        TokenRange group = cursor.group();
        return new Expr.MethodCall(cursor.since(from), base, text, name, generics, arguments, group);
    }
}
