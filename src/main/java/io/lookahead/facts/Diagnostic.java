package io.lookahead.facts;

import org.jspecify.annotations.Nullable;

/** Something that a scan wants the operator to know about the reading itself. */
public record Diagnostic(
        Level level, String message, @Nullable Location at) {

    /** How much of the result it puts in doubt. */
    public enum Level {
        NOTE,
        WARNING,
        ERROR
    }
}
