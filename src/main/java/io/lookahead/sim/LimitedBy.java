package io.lookahead.sim;

/**
 * What keeps the chain from making more blocks.
 *
 * @param factor one word for programs, such as {@code capacity}
 * @param text the reason in a sentence
 */
public record LimitedBy(String factor, String text) {}
