package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Impl blocks. */
final class ImplParser {

    private ImplParser() {}

    /** At {@code impl} or {@code unsafe impl}. */
    static @Nullable Item impl(ItemParser parser, ItemStart start) {
        Cursor cursor = parser.cursor;
        cursor.eat("unsafe");
        cursor.at++;
        TokenRange list = cursor.is('<') && !qualifiedSelf(cursor) ? parser.genericList() : cursor.since(cursor.at);
        cursor.eat("const");
        boolean negative = cursor.eat('!');
        int first = cursor.at;
        skipHeader(cursor);
        TokenRange firstRange = cursor.since(first);
        TokenRange trait = null;
        TokenRange self = firstRange;
        if (cursor.eat("for")) {
            int selfFrom = cursor.at;
            skipHeader(cursor);
            trait = firstRange;
            self = cursor.since(selfFrom);
        }
        if (self.isEmpty()) {
            return null;
        }
        Generics generics = new Generics(list, parser.where());
        if (!cursor.is('{')) {
            parser.skipToSemicolon();
            return new ImplItem(start.head(cursor, -1), generics, trait, negative, self, null, List.of(), List.of());
        }
        Items.Parsed content = parser.nested(cursor.at);
        TokenRange body = cursor.group();
        return new ImplItem(
                start.head(cursor, -1), generics, trait, negative, self, body, content.inner(), content.items());
    }

    /** Whether the {@code <} at the cursor begins {@code <T as Trait>::Name} rather than generic parameters. */
    private static boolean qualifiedSelf(Cursor cursor) {
        byte first = cursor.kind(1);
        if (first == '>' || first == '#' || cursor.is(1, "const")) {
            return false;
        }
        byte second = cursor.kind(2);
        boolean name = first == TokenKind.LIFETIME || TokenKind.isIdent(first);
        return !name || (second != '>' && second != ',' && second != ':' && second != '=');
    }

    private static void skipHeader(Cursor cursor) {
        while (!cursor.done() && !cursor.is('{') && !cursor.is(';') && !cursor.is("where")) {
            if (cursor.is("for") && cursor.kind(1) != '<') {
                return;
            }
            if (cursor.is('<')) {
                cursor.skipAngles();
            } else {
                cursor.skipTree();
            }
        }
    }
}
