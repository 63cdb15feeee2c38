package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import org.jspecify.annotations.Nullable;

/** Expressions that a keyword begins. */
final class KeywordParser {

    private KeywordParser() {}

    /** The expression; null where the cursor is at no such keyword. */
    static @Nullable Expr keyword(ExprParser parser, boolean structs) {
        Cursor cursor = parser.cursor;
        if (cursor.kind() != TokenKind.IDENT) {
            return null;
        }
        int from = cursor.at;
        switch (cursor.tokens.text(from)) {
            case "if" -> {
                return branch(parser);
            }
            case "match" -> {
                cursor.at++;
                Expr scrutinee = parser.condition();
                TokenRange braces = cursor.is('{') ? cursor.group() : cursor.since(cursor.at);
                return new Expr.Match(cursor.since(from), scrutinee, braces);
            }
            case "loop", "while", "for" -> {
                return cursor.is("for") && cursor.kind(1) == '<' ? closureWithBinder(parser) : loop(parser);
            }
            case "unsafe", "async", "const", "move", "static", "try" -> {
                return qualified(parser);
            }
            case "return", "break", "continue", "yield" -> {
                return jump(parser, structs);
            }
            case "let" -> {
                return letCondition(parser);
            }
            default -> {
                return null;
            }
        }
    }

    private static Expr branch(ExprParser parser) {
        Cursor cursor = parser.cursor;
        int from = cursor.at++;
        Expr condition = parser.condition();
        Expr.Block then = block(cursor);
        Expr otherwise = null;
        if (cursor.eat("else")) {
            cursor.depth++;
            otherwise = cursor.is("if") && !cursor.tooDeep() ? branch(parser) : block(cursor);
            cursor.depth--;
        }
        return new Expr.If(cursor.since(from), condition, then, otherwise);
    }

    static Expr.Block block(Cursor cursor) {
        TokenRange braces = cursor.is('{') ? cursor.group() : cursor.since(cursor.at);
        return new Expr.Block(braces, braces);
    }

    private static Expr loop(ExprParser parser) {
        Cursor cursor = parser.cursor;
        int from = cursor.at;
        if (cursor.is("for")) {
            while (!cursor.done() && !cursor.is("in") && !cursor.is(';')) {
                cursor.skipTree();
            }
        }
        boolean bare = cursor.is("loop");
        cursor.at = Math.min(cursor.end, cursor.at + 1);
        Expr head = bare ? null : parser.condition();
        Expr.Block body = block(cursor);
        return new Expr.Loop(cursor.since(from), head, body);
    }

    private static @Nullable Expr closureWithBinder(ExprParser parser) {
        Cursor cursor = parser.cursor;
        int from = cursor.at++;
        cursor.skipAngles();
        cursor.eat("async");
        boolean moves = cursor.eat("move");
        if (cursor.is('|') || cursor.kind() == TokenKind.OR_OR) {
            return PrimaryParser.closure(parser, from, moves);
        }
        return parser.opaque(from);
    }

    private static @Nullable Expr qualified(ExprParser parser) {
        Cursor cursor = parser.cursor;
        int from = cursor.at;
        boolean moves = false;
        while (cursor.is("unsafe")
                || cursor.is("async")
                || cursor.is("const")
                || cursor.is("move")
                || cursor.is("static")
                || cursor.is("try")) {
            moves |= cursor.is("move");
            cursor.at++;
        }
        if (cursor.is('{')) {
            TokenRange braces = cursor.group();
            return new Expr.Block(cursor.since(from), braces);
        }
        if (cursor.is('|') || cursor.kind() == TokenKind.OR_OR) {
            return PrimaryParser.closure(parser, from, moves);
        }
        cursor.at = from;
        return null;
    }

    private static Expr jump(ExprParser parser, boolean structs) {
        Cursor cursor = parser.cursor;
        int from = cursor.at;
        String keyword = cursor.tokens.text(cursor.at++);
        if (cursor.kind() == TokenKind.LIFETIME) {
            cursor.at++;
        }
        boolean bare = cursor.done()
                || cursor.is(';')
                || cursor.is(',')
                || cursor.kind() == TokenKind.FAT_ARROW
                || (!structs && cursor.is('{'))
                || keyword.equals("continue");
        Expr value = bare ? null : structs ? parser.expression() : parser.condition();
        return new Expr.Jump(cursor.since(from), keyword, value);
    }

    private static Expr letCondition(ExprParser parser) {
        Cursor cursor = parser.cursor;
        int from = cursor.at++;
        int pattern = cursor.at;
        while (!cursor.done() && !cursor.is('=') && !cursor.is(';')) {
            cursor.skipTree();
        }
        TokenRange patternRange = cursor.since(pattern);
        cursor.eat('=');
        Expr value = parser.letValue();
        return new Expr.LetCondition(cursor.since(from), patternRange, value);
    }
}
