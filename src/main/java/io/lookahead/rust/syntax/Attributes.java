package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attributes and visibilities before items. */
final class Attributes {

    private Attributes() {}

    static List<Attribute> outer(Cursor cursor) {
        if (!cursor.is('#')) {
            return List.of();
        }
        List<Attribute> attributes = new ArrayList<>();
        while (cursor.is('#') && cursor.kind(1) == '[') {
            attributes.add(attribute(cursor));
        }
        return attributes;
    }

    static boolean atInner(Cursor cursor) {
        return cursor.is('#') && cursor.kind(1) == '!' && cursor.kind(2) == '[';
    }

    /** At {@code #}. */
    static Attribute attribute(Cursor cursor) {
        int from = cursor.at;
        cursor.at++;
        boolean inner = cursor.eat('!');
        Cursor inside = cursor.inside(cursor.at);
        if (inside.is("unsafe") && inside.kind(1) == '(') {
            inside = inside.inside(inside.at + 1);
        }
        StringBuilder path = new StringBuilder();
        while (inside.isIdent() || inside.kind() == TokenKind.PATH_SEP) {
            path.append(inside.tokens.text(inside.at++));
        }
        TokenRange input = inside.tokens.range(inside.at, inside.end);
        cursor.group();
        return new Attribute(cursor.since(from), inner, path.toString(), input);
    }

    static @Nullable TokenRange visibility(Cursor cursor) {
        int from = cursor.at;
        if (!cursor.eat("pub")) {
            return null;
        }
        if (cursor.is('(')
                && (cursor.is(1, "crate") || cursor.is(1, "self") || cursor.is(1, "super") || cursor.is(1, "in"))) {
            cursor.group();
        }
        return cursor.since(from);
    }
}
