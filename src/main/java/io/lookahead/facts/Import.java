package io.lookahead.facts;

/**
 * A {@code use} of the target's source.
 *
 * @param path the whole path, without the name it is renamed to
 * @param name the name it is known by in the importing module
 */
public record Import(Side side, String path, String name, Location at) implements Known {}
