package io.lookahead.facts;

/**
 * A number that a live chain gave of itself.
 *
 * @param name as {@code lookahead chain} prints it, such as {@code scheduling_lookahead}
 * @param value in the unit that the name says; 1 and 0 for yes and no
 */
public record LiveFigure(String name, long value) implements Known {}
