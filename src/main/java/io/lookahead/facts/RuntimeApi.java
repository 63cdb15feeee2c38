package io.lookahead.facts;

import org.jspecify.annotations.Nullable;

/**
 * One method of a runtime API that the runtime implements.
 *
 * @param trait the last segment of the trait's path, such as {@code AuraUnincludedSegmentApi}
 * @param expression the body as written
 * @param value what the body evaluates to, where it can be evaluated
 */
public record RuntimeApi(
        String trait,
        String method,
        String expression,
        @Nullable Object value,
        Location at) implements Known {}
