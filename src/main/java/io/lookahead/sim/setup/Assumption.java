package io.lookahead.sim.setup;

/**
 * A value that a simulation rests on and that nobody measured for the chain at hand.
 *
 * @param value as it would be written on the command line
 * @param unit {@code ms}, {@code blocks}, {@code share}, or empty
 * @param source where the value comes from
 */
public record Assumption(String name, String value, String unit, String source) {}
