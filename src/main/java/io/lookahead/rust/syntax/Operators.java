package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenKind;
import org.jspecify.annotations.Nullable;

/** Binary operators and how strongly they bind. */
final class Operators {

    static final int ASSIGN = 1;
    static final int RANGE = 2;
    static final int STRONGER_THAN_LOGIC = 5;
    static final int CAST = 12;

    private Operators() {}

    /**
     * An operator of one or more tokens.
     *
     * @param tokens how many tokens it is written with
     * @param strength higher binds stronger
     */
    record Operator(String text, int tokens, int strength) {}

    /** The operator at the cursor; null where none stands. */
    static @Nullable Operator at(Cursor cursor) {
        byte kind = cursor.kind();
        boolean joined = cursor.joined();
        byte next = joined ? cursor.kind(1) : TokenKind.NONE;
        return switch (kind) {
            case TokenKind.OR_OR -> new Operator("||", 1, 3);
            case TokenKind.AND_AND -> new Operator("&&", 1, 4);
            case TokenKind.EQ_EQ -> new Operator("==", 1, 5);
            case TokenKind.NOT_EQ -> new Operator("!=", 1, 5);
            case '<', '>' -> angle((char) kind, cursor, next);
            case '|' -> orAssign("|", next, 6);
            case '^' -> orAssign("^", next, 7);
            case '&' -> orAssign("&", next, 8);
            case '+', '-' -> orAssign(String.valueOf((char) kind), next, 10);
            case '*', '/', '%' -> orAssign(String.valueOf((char) kind), next, 11);
            case '=' -> new Operator("=", 1, ASSIGN);
            default -> null;
        };
    }

    private static Operator orAssign(String sign, byte next, int strength) {
        return next == '=' ? new Operator(sign + "=", 2, ASSIGN) : new Operator(sign, 1, strength);
    }

    private static Operator angle(char sign, Cursor cursor, byte next) {
        if (next == sign) {
            boolean assigns = cursor.kind(2) == '=' && cursor.tokens.joined(cursor.at + 1);
            return assigns ? new Operator("" + sign + sign + "=", 3, ASSIGN) : new Operator("" + sign + sign, 2, 9);
        }
        return next == '=' ? new Operator(sign + "=", 2, 5) : new Operator(String.valueOf(sign), 1, 5);
    }
}
