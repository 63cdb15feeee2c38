package io.lookahead.wizard.dialog;

import java.util.List;

/**
 * A question. Every prompt can be gone back from, paused at and asked for help; none has an answer of its own accord.
 *
 * @param <T> what an answer is
 */
public sealed interface Prompt<T> permits Menu, Pick, Entry {

    /** Names the question to scripts, answers files and records; never shown alone. */
    String id();

    String question();

    /** What {@code ?} shows: why this is asked and what each answer leads to. */
    List<Block> help();

    /** What can be looked at before answering. */
    List<Aside> asides();

    /** Understands a typed line, as it comes from a terminal without single keys or from a pipe. */
    Typed<T> typed(String line);

    /** The answer as it stands in the narrative once it was given. */
    String echo(T value);
}
