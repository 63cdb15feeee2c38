package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import java.util.ArrayList;
import java.util.List;

/** Reads types. */
public final class Types {

    private Types() {}

    /** The type these tokens are; {@link TypeRef.Other} where they are more or less than a type. */
    public static TypeRef parse(TokenRange range) {
        Cursor cursor = new Cursor(range);
        TypeRef type = type(cursor);
        return cursor.done() ? type : new TypeRef.Other(range);
    }

    static TypeRef type(Cursor cursor) {
        int from = cursor.at;
        TypeRef type = withoutBounds(cursor);
        if (cursor.is('+') && type instanceof TypeRef.Named named) {
            List<PathRef> traits = new ArrayList<>(List.of(named.path()));
            bounds(cursor, traits);
            return new TypeRef.Bounds(cursor.since(from), traits);
        }
        return type;
    }

    /** A type that a {@code +} ends, as after {@code as} and {@code &}. */
    static TypeRef withoutBounds(Cursor cursor) {
        cursor.depth++;
        TypeRef type = cursor.tooDeep() ? other(cursor, cursor.at) : begin(cursor);
        cursor.depth--;
        return type;
    }

    private static TypeRef begin(Cursor cursor) {
        int from = cursor.at;
        switch (cursor.kind()) {
            case '(' -> {
                return tuple(cursor);
            }
            case '[' -> {
                return bracketed(cursor);
            }
            case '&', TokenKind.AND_AND -> {
                return reference(cursor);
            }
            case '*' -> {
                cursor.at++;
                if (!cursor.eat("const")) {
                    cursor.eat("mut");
                }
                type(cursor);
                return other(cursor, from);
            }
            case '!' -> {
                cursor.at++;
                return other(cursor, from);
            }
            default -> {
                return named(cursor);
            }
        }
    }

    private static TypeRef other(Cursor cursor, int from) {
        if (cursor.at == from && !cursor.done()) {
            cursor.skipTree();
        }
        return new TypeRef.Other(cursor.since(from));
    }

    private static TypeRef named(Cursor cursor) {
        int from = cursor.at;
        if (cursor.is("dyn") || cursor.is("impl")) {
            cursor.at++;
            List<PathRef> traits = new ArrayList<>();
            bounds(cursor, traits);
            return new TypeRef.Bounds(cursor.since(from), traits);
        }
        if (cursor.is("for") || cursor.is("fn") || cursor.is("unsafe") || cursor.is("extern")) {
            return functionPointer(cursor, from);
        }
        if (!Paths.begins(cursor)) {
            return other(cursor, from);
        }
        PathRef path = Paths.path(cursor, true);
        if (cursor.is('!') && TokenKind.isOpen(cursor.kind(1))) {
            cursor.at++;
            TokenRange group = cursor.group();
            return new TypeRef.Macro(cursor.since(from), path, group);
        }
        return path.range().is("_") ? new TypeRef.Other(path.range()) : new TypeRef.Named(path);
    }

    private static TypeRef functionPointer(Cursor cursor, int from) {
        if (cursor.eat("for")) {
            cursor.skipAngles();
        }
        if (!cursor.is("fn") && !cursor.is("unsafe") && !cursor.is("extern")) {
            type(cursor);
            return new TypeRef.Other(cursor.since(from));
        }
        while (!cursor.done() && !cursor.is('(')) {
            cursor.at++;
        }
        if (cursor.is('(')) {
            cursor.group();
        }
        if (cursor.eat(TokenKind.ARROW)) {
            type(cursor);
        }
        return new TypeRef.Other(cursor.since(from));
    }

    private static TypeRef tuple(Cursor cursor) {
        int from = cursor.at;
        Cursor inside = cursor.inside(cursor.at);
        List<TypeRef> elements = new ArrayList<>();
        boolean comma = false;
        while (!inside.done()) {
            elements.add(type(inside));
            Fields.skipToComma(inside);
            comma |= inside.eat(',');
        }
        cursor.group();
        boolean parenthesised = elements.size() == 1 && !comma;
        return parenthesised ? elements.get(0) : new TypeRef.Tuple(cursor.since(from), elements);
    }

    private static TypeRef bracketed(Cursor cursor) {
        int from = cursor.at;
        Cursor inside = cursor.inside(cursor.at);
        TypeRef element = type(inside);
        cursor.group();
        if (inside.eat(';')) {
            return new TypeRef.Array(
                    cursor.since(from), element, Exprs.parse(inside.tokens.range(inside.at, inside.end)));
        }
        return new TypeRef.Slice(cursor.since(from), element);
    }

    private static TypeRef reference(Cursor cursor) {
        int from = cursor.at;
        boolean twice = cursor.kind() == TokenKind.AND_AND;
        cursor.at++;
        if (cursor.kind() == TokenKind.LIFETIME) {
            cursor.at++;
        }
        cursor.eat("mut");
        TypeRef target = withoutBounds(cursor);
        TypeRef reference = new TypeRef.Reference(cursor.since(from), target);
        return twice ? new TypeRef.Reference(cursor.since(from), reference) : reference;
    }

    /** {@code A + ?B + 'a + for<'x> C}. */
    private static void bounds(Cursor cursor, List<PathRef> traits) {
        while (!cursor.done()) {
            cursor.eat('+');
            if (cursor.kind() == TokenKind.LIFETIME) {
                cursor.at++;
            } else if (cursor.is('(')) {
                cursor.group();
            } else {
                cursor.eat('?');
                if (cursor.eat("for")) {
                    cursor.skipAngles();
                }
                if (!Paths.begins(cursor)) {
                    return;
                }
                traits.add(Paths.path(cursor, true));
            }
            if (!cursor.is('+')) {
                return;
            }
        }
    }
}
