package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenKind;
import io.lookahead.rust.token.TokenRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The generic parameters and the where clause of an item.
 *
 * @param list {@code <…>}, brackets included; empty where there are none
 * @param where {@code where …}; null where there is none
 */
public record Generics(TokenRange list, @Nullable TokenRange where) {

    /** What a parameter stands for. */
    public enum Kind {
        LIFETIME,
        TYPE,
        CONST
    }

    /**
     * One parameter.
     *
     * @param bounds the tokens after {@code :}; for a const parameter its type; empty where there are none
     * @param defaultValue the tokens after {@code =}; empty where there are none
     */
    public record Parameter(TokenRange range, Kind kind, String name, TokenRange bounds, TokenRange defaultValue) {}

    /** The parameters in order. */
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        if (list.size() > 2) {
            Cursor cursor = new Cursor(list.tokens(), list.from() + 1, list.to() - 1, 0);
            while (!cursor.done()) {
                int before = cursor.at;
                parameter(cursor, parameters);
                cursor.eat(',');
                if (cursor.at == before) {
                    cursor.at++;
                }
            }
        }
        return parameters;
    }

    private static void parameter(Cursor cursor, List<Parameter> parameters) {
        while (cursor.is('#')) {
            cursor.skipTree();
            cursor.skipTree();
        }
        int from = cursor.at;
        Kind kind = cursor.eat("const") ? Kind.CONST : Kind.TYPE;
        if (cursor.kind() == TokenKind.LIFETIME) {
            kind = Kind.LIFETIME;
        }
        if (kind != Kind.LIFETIME && !cursor.isIdent()) {
            skipTo(cursor, false);
            return;
        }
        String name = cursor.tokens.name(cursor.at++);
        int boundsFrom = cursor.at;
        if (cursor.eat(':')) {
            boundsFrom = cursor.at;
            skipTo(cursor, true);
        }
        TokenRange bounds = cursor.since(boundsFrom);
        int valueFrom = cursor.at;
        if (cursor.eat('=')) {
            valueFrom = cursor.at;
            skipTo(cursor, false);
        }
        parameters.add(new Parameter(cursor.since(from), kind, name, bounds, cursor.since(valueFrom)));
    }

    private static void skipTo(Cursor cursor, boolean orEquals) {
        while (!cursor.done() && !cursor.is(',') && !(orEquals && cursor.is('='))) {
            if (cursor.is('<')) {
                cursor.skipAngles();
            } else {
                cursor.skipTree();
            }
        }
    }
}
