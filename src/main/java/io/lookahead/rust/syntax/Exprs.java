package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenRange;

/** Where parsing expressions begins. */
public final class Exprs {

    private Exprs() {}

    /** The expression these tokens are; {@link Expr.Opaque} where they are more or less than one. */
    public static Expr parse(TokenRange range) {
        Cursor cursor = new Cursor(range);
        Expr expression = new ExprParser(cursor).expression();
        return cursor.done() && !range.isEmpty() ? expression : new Expr.Opaque(range);
    }

    /** The expression these tokens begin with, whatever follows it. */
    public static Expr parseFirst(TokenRange range) {
        return new ExprParser(new Cursor(range)).expression();
    }
}
