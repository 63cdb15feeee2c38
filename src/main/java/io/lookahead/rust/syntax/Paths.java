package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads paths. */
public final class Paths {

    private Paths() {}

    /** The path these tokens begin with, as it is read in a type. */
    public static PathRef parseType(TokenRange range) {
        return path(new Cursor(range), true);
    }

    /** The path these tokens begin with, as it is read in an expression: generic arguments only after {@code ::}. */
    public static PathRef parseExpression(TokenRange range) {
        return path(new Cursor(range), false);
    }

    static boolean begins(Cursor cursor) {
        return cursor.isIdent() || cursor.kind() == TokenKind.PATH_SEP || cursor.is('<') || cursor.is('$');
    }

    /** A path of names alone, with the cursor after it; null where none stands. */
    static @Nullable PathRef simple(Cursor cursor) {
        int from = cursor.at;
        boolean global = cursor.eat(TokenKind.PATH_SEP);
        List<PathRef.Segment> segments = new ArrayList<>();
        while (segment(cursor, segments) && cursor.kind() == TokenKind.PATH_SEP) {
            cursor.at++;
        }
        return segments.isEmpty() ? null : new PathRef(cursor.since(from), global, null, segments);
    }

    private static boolean segment(Cursor cursor, List<PathRef.Segment> segments) {
        if (cursor.is('$') && TokenKind.isIdent(cursor.kind(1))) {
            segments.add(new PathRef.Segment("$" + cursor.tokens.name(cursor.at + 1), cursor.at, null));
            cursor.at += 2;
            return true;
        }
        if (!cursor.isIdent()) {
            return false;
        }
        segments.add(new PathRef.Segment(cursor.tokens.name(cursor.at), cursor.at, null));
        cursor.at++;
        return true;
    }

    /** At the beginning of a path. */
    static PathRef path(Cursor cursor, boolean inType) {
        int from = cursor.at;
        PathRef.QualifiedSelf self = null;
        boolean global = false;
        if (cursor.is('<')) {
            self = qualifiedSelf(cursor);
            cursor.eat(TokenKind.PATH_SEP);
        } else {
            global = cursor.eat(TokenKind.PATH_SEP);
        }
        List<PathRef.Segment> segments = new ArrayList<>();
        while (segment(cursor, segments)) {
            GenericArguments arguments = arguments(cursor, inType);
            if (arguments != null) {
                PathRef.Segment last = segments.remove(segments.size() - 1);
                segments.add(new PathRef.Segment(last.name(), last.token(), arguments));
            }
            boolean goesOn =
                    cursor.kind() == TokenKind.PATH_SEP && (TokenKind.isIdent(cursor.kind(1)) || cursor.kind(1) == '$');
            if (!goesOn) {
                break;
            }
            cursor.at++;
        }
        if (segments.isEmpty()) {
            segments.add(new PathRef.Segment("", from, null));
        }
        return new PathRef(cursor.since(from), global, self, segments);
    }

    private static PathRef.QualifiedSelf qualifiedSelf(Cursor cursor) {
        int from = cursor.at;
        cursor.skipAngles();
        int close = Math.max(from + 1, cursor.at - 1);
        Cursor inside = new Cursor(cursor.tokens, from + 1, close, cursor.depth + 1);
        TypeRef type = Types.type(inside);
        PathRef trait = inside.eat("as") && begins(inside) ? path(inside, true) : null;
        return new PathRef.QualifiedSelf(type, trait);
    }

    private static @Nullable GenericArguments arguments(Cursor cursor, boolean inType) {
        if (cursor.kind() == TokenKind.PATH_SEP && cursor.kind(1) == '<') {
            cursor.at++;
            return angles(cursor);
        }
        boolean comparison = cursor.joined() && cursor.kind(1) == '=';
        if (inType && cursor.is('<') && !comparison) {
            return angles(cursor);
        }
        return inType && cursor.is('(') ? parenthesised(cursor) : null;
    }

    static GenericArguments angles(Cursor cursor) {
        int from = cursor.at;
        cursor.skipAngles();
        boolean closed = cursor.at - 1 > from && cursor.tokens.is(cursor.at - 1, '>');
        Cursor inside = new Cursor(cursor.tokens, from + 1, closed ? cursor.at - 1 : cursor.at, cursor.depth + 1);
        List<GenericArguments.Argument> arguments = new ArrayList<>();
        while (!inside.done()) {
            arguments.add(GenericArgumentParser.argument(inside));
            Fields.skipToComma(inside);
            inside.eat(',');
        }
        return new GenericArguments(cursor.since(from), arguments);
    }

    /** {@code (A, B) -> C}, as in {@code Fn(A, B) -> C}. */
    private static GenericArguments parenthesised(Cursor cursor) {
        int from = cursor.at;
        List<GenericArguments.Argument> arguments = new ArrayList<>();
        Cursor inside = cursor.inside(cursor.at);
        while (!inside.done()) {
            arguments.add(new GenericArguments.OfType(Types.type(inside)));
            Fields.skipToComma(inside);
            inside.eat(',');
        }
        cursor.group();
        if (cursor.eat(TokenKind.ARROW)) {
            int output = cursor.at;
            TypeRef type = Types.withoutBounds(cursor);
            arguments.add(new GenericArguments.Binding(cursor.since(output), "Output", type));
        }
        return new GenericArguments(cursor.since(from), arguments);
    }
}
