package io.lookahead.facts;

import org.jspecify.annotations.Nullable;

/**
 * One of several values that source gives under different {@code cfg} conditions.
 *
 * @param cfg the condition as written, without {@code #[cfg(…)]}
 * @param value as {@link Reading#value()}; null where it cannot be resolved
 */
public record Variant(String cfg, @Nullable Object value, Location at) {}
