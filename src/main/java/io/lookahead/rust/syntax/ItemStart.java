package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands before an item's keyword.
 *
 * @param from the item's first token
 * @param attributes its attributes
 * @param core its first token after them
 * @param visibility {@code pub…}, if any
 * @param keyword the token after all of that
 */
record ItemStart(
        int from,
        List<Attribute> attributes,
        int core,
        @Nullable TokenRange visibility,
        int keyword) {

    static ItemStart read(Cursor cursor) {
        int from = cursor.at;
        List<Attribute> attributes = Attributes.outer(cursor);
        int core = cursor.at;
        TokenRange visibility = Attributes.visibility(cursor);
        if (cursor.is("default")
                && (cursor.is(1, "fn")
                        || cursor.is(1, "const")
                        || cursor.is(1, "type")
                        || cursor.is(1, "impl")
                        || cursor.is(1, "unsafe")
                        || cursor.is(1, "async"))) {
            cursor.at++;
        }
        return new ItemStart(from, attributes, core, visibility, cursor.at);
    }

    Head head(Cursor cursor, int nameToken) {
        return new Head(cursor.since(from), cursor.tokens.range(core, cursor.at), attributes, visibility, nameToken);
    }

    /**
     * Whether a keyword that only begins an item stands at the start of a line: the line before lacks its semicolon.
     */
    static boolean looksLikeItem(Cursor cursor) {
        if (cursor.at == 0 || !(cursor.is("pub") || cursor.is("fn") || cursor.is("impl") || cursor.is("use"))) {
            return false;
        }
        int gap = cursor.tokens.end(cursor.at - 1);
        byte[] bytes = cursor.tokens.source().bytes();
        return bytes[gap] == '\n' && cursor.tokens.start(cursor.at) == gap + 1;
    }
}
