package io.lookahead.rust.eval;

import io.lookahead.facts.Location;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value, or why there is none. */
public sealed interface Evaluation {

    record Known(Value value) implements Evaluation {}

    /**
     * No value.
     *
     * @param reason in words for the operator
     * @param at what could not be evaluated
     */
    record Unknown(String reason, @Nullable Location at) implements Evaluation {}

    default Optional<Value> result() {
        return this instanceof Known known ? Optional.of(known.value()) : Optional.empty();
    }

    /** The value as a number, where it is one. */
    default Optional<BigInteger> number() {
        return result().flatMap(Value::number);
    }

    /** Why there is no value; empty where there is one. */
    default String reason() {
        return this instanceof Unknown unknown ? unknown.reason() : "";
    }
}
