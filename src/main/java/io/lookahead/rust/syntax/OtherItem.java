package io.lookahead.rust.syntax;

/** An item nobody asks about, such as a block of foreign functions. */
public record OtherItem(Head head) implements Item {}
