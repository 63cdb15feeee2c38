package io.lookahead.rust.syntax;

/** {@code use tree;}. */
public record UseItem(Head head, UseTree tree) implements Item {}
