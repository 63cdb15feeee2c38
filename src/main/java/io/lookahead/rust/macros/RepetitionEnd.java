package io.lookahead.rust.macros;

import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;

/**
 * What follows the parentheses of {@code $( … )}.
 *
 * @param separator the tokens before the operator; empty where there are none
 * @param operator {@code *}, {@code +} or {@code ?}
 * @param next the token after it
 */
record RepetitionEnd(TokenRange separator, char operator, int next) {

    static RepetitionEnd after(Tokens tokens, int from, int limit) {
        for (int i = from; i < limit && i < from + 2; i++) {
            boolean isOperator = tokens.is(i, '*') || tokens.is(i, '+') || tokens.is(i, '?');
            // A plus or star may itself be the separator: `$( … )+*`.
            boolean separates =
                    i == from && i + 1 < limit && tokens.joined(i) && (tokens.is(i + 1, '*') || tokens.is(i + 1, '+'));
            if (isOperator && !separates) {
                return new RepetitionEnd(tokens.range(from, i), (char) tokens.kind(i), i + 1);
            }
        }
        return new RepetitionEnd(tokens.range(from, from), '*', from);
    }
}
