package io.lookahead.rules.words;

/**
 * One sentence of the dictionary.
 *
 * @param <M> what it means
 */
interface Words<M> {

    /** The sentence, with its holes as {@code {type}} or {@code {name:type}}. */
    String pattern();

    /** A line that uses it. */
    String example();

    /** When it holds, or what it does. */
    String meaning();

    /** What it means with its holes filled. */
    M make(Args args);
}
