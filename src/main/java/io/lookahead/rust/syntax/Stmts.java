package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads statements and match arms. */
public final class Stmts {

    private Stmts() {}

    /** The statements of a block. */
    static List<Stmt> inBlock(TokenRange braces) {
        return parse(braces.isEmpty() ? braces : braces.inside());
    }

    /** The statements these tokens are, as between braces or in a macro's expansion. */
    public static List<Stmt> parse(TokenRange content) {
        List<Stmt> statements = new ArrayList<>();
        Cursor cursor = new Cursor(content);
        int begin = cursor.at;
        while (!cursor.done() && !cursor.exhausted(begin)) {
            if (Attributes.atInner(cursor)) {
                Attributes.attribute(cursor);
                continue;
            }
            if (cursor.eat(';')) {
                continue;
            }
            int from = cursor.at;
            Stmt statement = item(cursor);
            if (statement == null) {
                cursor.at = from;
                List<Attribute> attributes = Attributes.outer(cursor);
                statement = cursor.is("let") ? let(cursor, from, attributes) : expression(cursor, from, attributes);
            }
            if (cursor.at == from) {
                cursor.skipTree();
            }
            statements.add(statement);
        }
        return statements;
    }

    /** An item; a macro call counts as an expression here. */
    private static @Nullable Stmt item(Cursor cursor) {
        Item item = new ItemParser(cursor, false).item();
        return item == null || item instanceof MacroCall ? null : new Stmt.ItemStmt(item);
    }

    private static Stmt let(Cursor cursor, int from, List<Attribute> attributes) {
        cursor.at++;
        int pattern = cursor.at;
        while (!cursor.done() && !cursor.is(':') && !cursor.is('=') && !cursor.is(';')) {
            cursor.skipTree();
        }
        TokenRange patternRange = cursor.since(pattern);
        TokenRange type = null;
        if (cursor.eat(':')) {
            int typeFrom = cursor.at;
            new ItemParser(cursor, false).skipType(false);
            type = cursor.since(typeFrom);
        }
        Expr value = cursor.eat('=') ? new ExprParser(cursor).expression() : null;
        Expr.Block otherwise = cursor.eat("else") ? KeywordParser.block(cursor) : null;
        while (!cursor.done() && !cursor.eat(';')) {
            cursor.skipTree();
        }
        return new Stmt.Let(cursor.since(from), attributes, patternRange, name(patternRange), type, value, otherwise);
    }

    private static String name(TokenRange pattern) {
        int last = pattern.to() - 1;
        boolean plain =
                pattern.size() == 1 || (pattern.size() == 2 && pattern.tokens().is(pattern.from(), "mut"));
        return plain && TokenKind.isIdent(pattern.tokens().kind(last))
                ? pattern.tokens().name(last)
                : "";
    }

    private static Stmt expression(Cursor cursor, int from, List<Attribute> attributes) {
        int start = cursor.at;
        Expr expression = blockLike(cursor);
        if (expression == null) {
            cursor.at = start;
            expression = new ExprParser(cursor).expression();
        }
        boolean ended = cursor.is(';') || cursor.done() || endsWithBlock(expression);
        if (!ended) {
            while (!cursor.done() && !cursor.is(';')) {
                cursor.skipTree();
            }
            expression = new Expr.Opaque(cursor.since(start));
        }
        boolean semicolon = cursor.eat(';');
        return new Stmt.ExprStmt(cursor.since(from), attributes, expression, semicolon);
    }

    /** At a statement's beginning a block-like expression ends it, unless a method call or {@code ?} follows. */
    private static @Nullable Expr blockLike(Cursor cursor) {
        Expr expression;
        int from = cursor.at;
        ExprParser parser = new ExprParser(cursor);
        if (cursor.is('{')) {
            expression = KeywordParser.block(cursor);
        } else {
            if (cursor.kind() == TokenKind.LIFETIME && cursor.kind(1) == ':') {
                cursor.at += 2;
            }
            expression = KeywordParser.keyword(parser, true);
        }
        if (expression == null || !endsWithBlock(expression)) {
            return null;
        }
        return cursor.is('.') || cursor.is('?') ? PostfixParser.postfix(parser, from, expression) : expression;
    }

    private static boolean endsWithBlock(Expr expression) {
        return expression instanceof Expr.If
                || expression instanceof Expr.Match
                || expression instanceof Expr.Loop
                || expression instanceof Expr.Block
                || (expression instanceof Expr.Macro macro
                        && macro.tokens().is(macro.group().from(), '{'));
    }

    static List<MatchArm> arms(TokenRange braces) {
        List<MatchArm> arms = new ArrayList<>();
        if (braces.isEmpty()) {
            return arms;
        }
        Cursor cursor = new Cursor(braces.inside());
        while (!cursor.done()) {
            int from = cursor.at;
            List<Attribute> attributes = Attributes.outer(cursor);
            int pattern = cursor.at;
            while (!cursor.done() && cursor.kind() != TokenKind.FAT_ARROW && !cursor.is("if")) {
                cursor.skipTree();
            }
            TokenRange patternRange = cursor.since(pattern);
            Expr guard = cursor.eat("if") ? new ExprParser(cursor).expression() : null;
            while (!cursor.done() && cursor.kind() != TokenKind.FAT_ARROW) {
                cursor.skipTree();
            }
            cursor.eat(TokenKind.FAT_ARROW);
            Expr body = blockLikeArm(cursor);
            arms.add(new MatchArm(cursor.since(from), attributes, patternRange, guard, body));
            if (!cursor.eat(',') && cursor.at == from) {
                cursor.skipTree();
            }
        }
        return arms;
    }

    /** A block ends its arm, with or without a comma. */
    private static Expr blockLikeArm(Cursor cursor) {
        int from = cursor.at;
        if (cursor.is('{')) {
            Expr block = KeywordParser.block(cursor);
            if (!cursor.is('.') && !cursor.is('?')) {
                return block;
            }
            cursor.at = from;
        }
        return new ExprParser(cursor).expression();
    }
}
