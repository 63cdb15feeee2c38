package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Structs, unions, enums and traits. */
final class TypeItemParser {

    private TypeItemParser() {}

    static @Nullable Item struct(ItemParser parser, ItemStart start) {
        Cursor cursor = parser.cursor;
        cursor.at++;
        if (!cursor.isIdent()) {
            return null;
        }
        int name = cursor.at++;
        TokenRange list = parser.genericList();
        TokenRange where = parser.where();
        TokenRange body = null;
        if (cursor.is('{')) {
            body = cursor.group();
        } else if (cursor.is('(')) {
            body = cursor.group();
            where = where == null ? parser.where() : where;
            parser.skipToSemicolon();
        } else if (!cursor.eat(';')) {
            return null;
        }
        return new StructItem(start.head(cursor, name), new Generics(list, where), body);
    }

    static @Nullable Item enumeration(ItemParser parser, ItemStart start) {
        Cursor cursor = parser.cursor;
        cursor.at++;
        if (!cursor.isIdent()) {
            return null;
        }
        int name = cursor.at++;
        TokenRange list = parser.genericList();
        TokenRange where = where(parser);
        TokenRange body = cursor.is('{') ? cursor.group() : null;
        return new EnumItem(start.head(cursor, name), new Generics(list, where), body);
    }

    /** Macros put `where Block = Block, …` here, so that an equals sign does not end it. */
    private static @Nullable TokenRange where(ItemParser parser) {
        Cursor cursor = parser.cursor;
        int from = cursor.at;
        TokenRange where = parser.where();
        while (where != null && cursor.eat('=')) {
            parser.skipType(true);
        }
        return where == null ? null : cursor.since(from);
    }

    /** At {@code trait}, or {@code auto trait}. */
    static @Nullable Item trait(ItemParser parser, ItemStart start) {
        Cursor cursor = parser.cursor;
        if (cursor.is("auto")) {
            cursor.at++;
        }
        if (!cursor.eat("trait") || !cursor.isIdent()) {
            return null;
        }
        int name = cursor.at++;
        TokenRange list = parser.genericList();
        int boundsFrom = cursor.at;
        if (cursor.eat(':')) {
            boundsFrom = cursor.at;
            parser.skipType(false);
        }
        TokenRange bounds = cursor.since(boundsFrom);
        TokenRange where = parser.where();
        if (!cursor.is('{')) {
            parser.skipToSemicolon();
            return new TraitItem(start.head(cursor, name), new Generics(list, where), bounds, null, List.of());
        }
        Items.Parsed content = parser.nested(cursor.at);
        TokenRange body = cursor.group();
        return new TraitItem(start.head(cursor, name), new Generics(list, where), bounds, body, content.items());
    }
}
