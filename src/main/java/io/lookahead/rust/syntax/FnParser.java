package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import org.jspecify.annotations.Nullable;

/** Function signatures. */
final class FnParser {

    private FnParser() {}

    /** The function at the cursor; null, and the cursor unmoved, where none begins. */
    static @Nullable Item function(ItemParser parser, ItemStart start) {
        Cursor cursor = parser.cursor;
        int from = cursor.at;
        while (qualifier(cursor)) {
            cursor.at++;
        }
        if (!cursor.eat("fn") || !cursor.isIdent()) {
            cursor.at = from;
            return null;
        }
        int name = cursor.at++;
        TokenRange list = parser.genericList();
        if (!cursor.is('(')) {
            cursor.at = from;
            return null;
        }
        TokenRange parameters = cursor.group();
        TokenRange returns = null;
        if (cursor.eat(TokenKind.ARROW)) {
            int returnsFrom = cursor.at;
            parser.skipType(false);
            returns = cursor.since(returnsFrom);
        }
        TokenRange where = parser.where();
        TokenRange body = null;
        if (cursor.is('{')) {
            body = cursor.group();
        } else {
            cursor.eat(';');
        }
        return new FnItem(start.head(cursor, name), new Generics(list, where), parameters, returns, body);
    }

    private static boolean qualifier(Cursor cursor) {
        return cursor.is("const")
                || cursor.is("async")
                || cursor.is("unsafe")
                || (cursor.is("safe") && cursor.is(1, "fn"))
                || cursor.is("extern")
                || cursor.kind() == TokenKind.STRING;
    }
}
