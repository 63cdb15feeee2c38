package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Expressions that are no operators: literals, paths, brackets, blocks and everything a keyword begins. */
final class PrimaryParser {

    private PrimaryParser() {}

    static Expr primary(ExprParser parser, boolean structs) {
        Cursor cursor = parser.cursor;
        byte kind = cursor.kind();
        int from = cursor.at;
        if (TokenKind.isLiteral(kind) || cursor.is("true") || cursor.is("false")) {
            cursor.at++;
            return new Expr.Literal(cursor.since(from));
        }
        switch (kind) {
            case '(' -> {
                return parenthesised(cursor);
            }
            case '[' -> {
                return array(cursor);
            }
            case '{' -> {
                TokenRange braces = cursor.group();
                return new Expr.Block(braces, braces);
            }
            case '|', TokenKind.OR_OR -> {
                return closure(parser, from, false);
            }
            case TokenKind.LIFETIME -> {
                cursor.at++;
                return cursor.eat(':') ? parser.expression() : new Expr.Opaque(cursor.since(from));
            }
            default -> {
                Expr keyword = KeywordParser.keyword(parser, structs);
                return keyword != null ? keyword : path(parser, structs);
            }
        }
    }

    private static Expr path(ExprParser parser, boolean structs) {
        Cursor cursor = parser.cursor;
        int from = cursor.at;
        if (!Paths.begins(cursor)) {
            return parser.opaque(from);
        }
        PathRef path = Paths.path(cursor, false);
        if (cursor.is('!') && TokenKind.isOpen(cursor.kind(1))) {
            cursor.at++;
            TokenRange group = cursor.group();
            return new Expr.Macro(cursor.since(from), path, group);
        }
        if (structs && cursor.is('{') && looksLikeFields(cursor)) {
            return StructLiterals.literal(cursor, from, path);
        }
        return new Expr.PathExpr(path);
    }

    /** A path before a brace is a struct literal unless what is inside can be no field. */
    private static boolean looksLikeFields(Cursor cursor) {
        Cursor inside = cursor.inside(cursor.at);
        return inside.done()
                || inside.is('#')
                || inside.is('$')
                || inside.kind() == TokenKind.DOT_DOT
                || ((inside.isIdent() || inside.kind() == TokenKind.INT)
                        && (inside.kind(1) == ':' || inside.kind(1) == ',' || inside.at + 1 == inside.end));
    }

    static Expr closure(ExprParser parser, int from, boolean moves) {
        Cursor cursor = parser.cursor;
        List<Parameter> parameters = List.of();
        if (!cursor.eat(TokenKind.OR_OR)) {
            int open = cursor.at++;
            while (!cursor.done() && !cursor.is('|')) {
                cursor.skipTree();
            }
            parameters = Fields.parameters(new Cursor(cursor.tokens, open + 1, cursor.at, cursor.depth + 1));
            cursor.eat('|');
        }
        Expr body;
        if (cursor.eat(TokenKind.ARROW)) {
            Types.withoutBounds(cursor);
            body = KeywordParser.block(cursor);
        } else {
            body = parser.expression();
        }
        return new Expr.Closure(cursor.since(from), parameters, moves, body);
    }

    private static Expr parenthesised(Cursor cursor) {
        int from = cursor.at;
        if (cursor.tooDeep()) {
            return new Expr.Opaque(cursor.group());
        }
        Cursor inside = cursor.inside(cursor.at);
        List<Expr> elements = ExprParser.list(inside);
        boolean comma = cursor.tokens.is(inside.end - 1, ',');
        cursor.group();
        return elements.size() == 1 && !comma
                ? new Expr.Paren(cursor.since(from), elements.get(0))
                : new Expr.Tuple(cursor.since(from), elements);
    }

    private static Expr array(Cursor cursor) {
        int from = cursor.at;
        if (cursor.tooDeep()) {
            return new Expr.Opaque(cursor.group());
        }
        Cursor inside = cursor.inside(cursor.at);
        @Nullable Expr length = null;
        List<Expr> elements = new ArrayList<>();
        if (!inside.done()) {
            elements.add(ExprParser.element(inside));
            if (inside.eat(';')) {
                length = new ExprParser(inside).expression();
            } else {
                inside.eat(',');
                elements.addAll(ExprParser.list(inside));
            }
        }
        cursor.group();
        return length == null
                ? new Expr.Array(cursor.since(from), elements)
                : new Expr.Repeat(cursor.since(from), elements.get(0), length);
    }
}
