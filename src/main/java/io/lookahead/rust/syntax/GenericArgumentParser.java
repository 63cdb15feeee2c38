package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenKind;

/** Reads one generic argument. */
final class GenericArgumentParser {

    private GenericArgumentParser() {}

    static GenericArguments.Argument argument(Cursor cursor) {
        int from = cursor.at;
        byte kind = cursor.kind();
        if (kind == TokenKind.LIFETIME) {
            cursor.at++;
            return new GenericArguments.OfLifetime(cursor.since(from));
        }
        if (kind == '{' || kind == '-' || TokenKind.isLiteral(kind) || cursor.is("true") || cursor.is("false")) {
            return constant(cursor);
        }
        if (cursor.isIdent() && (cursor.kind(1) == '=' || cursor.kind(1) == '<' || cursor.kind(1) == ':')) {
            GenericArguments.Argument named = named(cursor);
            if (named != null) {
                return named;
            }
            cursor.at = from;
        }
        return new GenericArguments.OfType(Types.type(cursor));
    }

    private static GenericArguments.Argument constant(Cursor cursor) {
        int from = cursor.at;
        if (cursor.is('{')) {
            cursor.group();
        } else {
            cursor.eat('-');
            cursor.at = Math.min(cursor.end, cursor.at + 1);
        }
        return new GenericArguments.OfConst(Exprs.parse(cursor.since(from)));
    }

    private static GenericArguments.@org.jspecify.annotations.Nullable Argument named(Cursor cursor) {
        int from = cursor.at;
        String name = cursor.tokens.name(cursor.at++);
        if (cursor.is('<')) {
            cursor.skipAngles();
        }
        if (cursor.eat('=')) {
            TypeRef type = Types.type(cursor);
            return new GenericArguments.Binding(cursor.since(from), name, type);
        }
        if (cursor.eat(':')) {
            Fields.skipToComma(cursor);
            return new GenericArguments.Constraint(cursor.since(from), name);
        }
        return null;
    }
}
