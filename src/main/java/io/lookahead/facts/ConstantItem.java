package io.lookahead.facts;

import org.jspecify.annotations.Nullable;

/**
 * A constant of the target's own source (a {@code const}, or an item of {@code parameter_types!}).
 *
 * @param type the declared type as written, such as {@code u32} or {@code BlockNumber}
 * @param value as {@link Reading#value()}; null where it could not be evaluated
 */
public record ConstantItem(
        Side side, String name, String type, @Nullable Object value, String expression, Location at) implements Known {}
