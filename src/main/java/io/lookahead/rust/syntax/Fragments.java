package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;

/** The kinds of syntax that a macro's variable may stand for. */
public final class Fragments {

    private Fragments() {}

    /** Where the syntax that {@code range} begins with ends, as {@code $x:kind} reads it; −1 where there is none. */
    public static int end(String kind, TokenRange range) {
        Cursor cursor = new Cursor(range);
        if (kind.equals("vis")) {
            Attributes.visibility(cursor);
            return cursor.at;
        }
        if (cursor.done() || TokenKind.isClose(cursor.kind())) {
            return -1;
        }
        return switch (kind) {
            case "ident" -> cursor.isIdent() && !cursor.is("_") ? cursor.at + 1 : -1;
            case "lifetime" -> cursor.kind() == TokenKind.LIFETIME ? cursor.at + 1 : -1;
            case "tt" -> Math.min(range.to(), cursor.tokens.skip(cursor.at));
            case "literal" -> literal(cursor);
            case "block" -> cursor.is('{') ? cursor.group().to() : -1;
            case "expr", "expr_2021" -> expression(cursor);
            case "ty" -> type(cursor);
            case "path" -> Paths.begins(cursor) ? after(cursor, Paths.path(cursor, true)) : -1;
            case "item" -> new ItemParser(cursor, false).item() == null ? -1 : cursor.at;
            case "meta" -> meta(cursor);
            case "stmt" -> statement(cursor);
            case "pat", "pat_param" -> pattern(cursor);
            default -> -1;
        };
    }

    private static int after(Cursor cursor, Node read) {
        return read.range().isEmpty() ? -1 : cursor.at;
    }

    private static int literal(Cursor cursor) {
        cursor.eat('-');
        boolean literal = TokenKind.isLiteral(cursor.kind()) || cursor.is("true") || cursor.is("false");
        return literal ? cursor.at + 1 : -1;
    }

    private static int expression(Cursor cursor) {
        if (cursor.is(';') || cursor.is(',') || cursor.kind() == TokenKind.FAT_ARROW) {
            return -1;
        }
        Expr expression = new ExprParser(cursor).expression();
        return expression instanceof Expr.Opaque ? -1 : after(cursor, expression);
    }

    private static int type(Cursor cursor) {
        int from = cursor.at;
        TypeRef type = Types.type(cursor);
        boolean nothing = type instanceof TypeRef.Other
                && !cursor.tokens.is(from, "_")
                && !cursor.tokens.is(from, "fn")
                && !cursor.tokens.is(from, "for")
                && !cursor.tokens.is(from, '*')
                && !cursor.tokens.is(from, '!');
        return nothing ? -1 : cursor.at;
    }

    private static int meta(Cursor cursor) {
        if (Paths.simple(cursor) == null) {
            return -1;
        }
        if (TokenKind.isOpen(cursor.kind())) {
            return cursor.group().to();
        }
        return cursor.eat('=') ? expression(cursor) : cursor.at;
    }

    private static int statement(Cursor cursor) {
        int from = cursor.at;
        if (new ItemParser(cursor, false).item() != null) {
            return cursor.at;
        }
        cursor.at = from;
        if (!cursor.is("let")) {
            return expression(cursor);
        }
        while (!cursor.done() && !cursor.is(';')) {
            cursor.skipTree();
        }
        return cursor.at;
    }

    private static int pattern(Cursor cursor) {
        int from = cursor.at;
        while (!cursor.done()
                && !cursor.is(',')
                && !cursor.is('=')
                && !cursor.is(';')
                && cursor.kind() != TokenKind.FAT_ARROW
                && !cursor.is("if")
                && !cursor.is("in")) {
            cursor.skipTree();
        }
        return cursor.at > from ? cursor.at : -1;
    }
}
