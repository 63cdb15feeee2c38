package io.lookahead.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scan says under one {@link FactKey}. It never guesses: a value is given only where the source decides it.
 *
 * @param state whether there is a value, the source has none, or the source has one that could not be resolved
 * @param value a {@code String}, {@code Long}, {@code Double}, {@code Boolean} or {@code List<String>}; null unless
 *     {@code state} is {@link State#FOUND}
 * @param symbol the name of the constant or alias that gives the value
 * @param expression the text as written in the source
 * @param reason for {@link State#UNKNOWN}, why the value could not be resolved
 * @param variants every value that the source gives under some {@code cfg}; empty where there is only one
 */
public record Reading(
        FactKey key,
        State state,
        @Nullable Object value,
        @Nullable String symbol,
        @Nullable String expression,
        @Nullable String reason,
        @Nullable Location at,
        List<Variant> variants)
        implements Known {

    /** How much the source says. */
    public enum State {
        FOUND,
        ABSENT,
        UNKNOWN
    }

    public Reading {
        variants = List.copyOf(variants);
        if ((state == State.FOUND) != (value != null)) {
            throw new IllegalArgumentException("a reading has a value exactly when it is found: " + key);
        }
    }

    /** The source has nothing of this kind. */
    public static Reading absent(FactKey key) {
        return new Reading(key, State.ABSENT, null, null, null, null, null, List.of());
    }

    /** The source has something, but what it is cannot be decided by reading. */
    public static Reading unknown(FactKey key, String reason, @Nullable Location at) {
        return new Reading(key, State.UNKNOWN, null, null, null, reason, at, List.of());
    }

    public static Reading found(
            FactKey key, Object value, @Nullable String symbol, @Nullable String expression, @Nullable Location at) {
        return new Reading(key, State.FOUND, value, symbol, expression, null, at, List.of());
    }
}
