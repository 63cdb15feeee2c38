package io.lookahead.facts;

/** A parameter that a function of the target declares. */
public record Parameter(Side side, String function, String name, String type, Location at) implements Known {}
