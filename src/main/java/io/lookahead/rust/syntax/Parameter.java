package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a function or closure.
 *
 * @param pattern its pattern, or {@code self} in any form
 * @param name the name it binds; {@code self} for a receiver, empty for a pattern that takes apart
 * @param typeRange its type's tokens; null for a receiver or closure parameter without one
 */
public record Parameter(
        TokenRange range,
        List<Attribute> attributes,
        TokenRange pattern,
        String name,
        @Nullable TokenRange typeRange) implements Node {

    public Parameter {
        attributes = List.copyOf(attributes);
    }

    public boolean isReceiver() {
        return name.equals("self");
    }
}
