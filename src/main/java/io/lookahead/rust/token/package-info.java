/**
 * Rust as tokens: a lexer over bytes that never fails, and token tables with matched brackets. Tokens are indexes into
 * flat arrays; a {@link io.lookahead.rust.token.TokenRange} is a run of them and knows its text, its bytes and its
 * place.
 */
@NullMarked
package io.lookahead.rust.token;

import org.jspecify.annotations.NullMarked;
