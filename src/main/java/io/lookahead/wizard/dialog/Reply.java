package io.lookahead.wizard.dialog;

/** What came of a prompt. */
public sealed interface Reply<T> {

    /** The operator answered. */
    record Answer<T>(T value) implements Reply<T> {}

    /** The operator wants to go back to what was asked before. */
    record Back<T>() implements Reply<T> {}

    /** The operator wants to pause and go on another time. */
    record Pause<T>() implements Reply<T> {}

    /** The operator pressed Ctrl-C. */
    record Interrupted<T>() implements Reply<T> {}

    /** Nobody is there to answer: the input ended. */
    record EndOfInput<T>() implements Reply<T> {}
}
