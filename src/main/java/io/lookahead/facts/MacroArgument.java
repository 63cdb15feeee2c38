package io.lookahead.facts;

/**
 * A {@code Name = Value} argument of a macro call, such as {@code CheckInherents} of {@code register_validate_block!}.
 */
public record MacroArgument(Side side, String macro, String argument, String expression, Location at)
        implements Known {}
