package io.lookahead.edit.runtime;

import io.lookahead.rust.token.Tokens;

/** Compares pieces of code, whatever their layout. */
final class Code {

    private Code() {}

    /** Whether two pieces have the same tokens. */
    static boolean same(String one, String other) {
        return tokens(one).equals(tokens(other));
    }

    private static String tokens(String code) {
        Tokens tokens = Tokens.of("code", code);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < tokens.count(); i++) {
            out.append(tokens.text(i)).append(' ');
        }
        return out.toString();
    }
}
