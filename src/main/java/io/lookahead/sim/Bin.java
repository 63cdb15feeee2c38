package io.lookahead.sim;

/** How many blocks came after a time in {@code [fromMs, toMs)}. */
public record Bin(long fromMs, long toMs, long count) {}
