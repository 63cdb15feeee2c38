package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenRange;

/**
 * {@code macro_rules! name { … }}, or {@code macro name(…) { … }}.
 *
 * @param group the brackets and what is between them
 */
public record MacroRules(Head head, TokenRange group) implements Item {}
