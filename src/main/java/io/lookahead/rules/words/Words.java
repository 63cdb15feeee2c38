package io.lookahead.rules.words;

/**
 * One sentence of the dictionary.
 *
 * @param <M> what it means
 */
interface Words<M> {

    /** How it is written and what it says. */
    Wording sentence();

    /** What it means with its holes filled. */
    M make(Args args);

    default String pattern() {
        return sentence().pattern();
    }

    default String example() {
        return sentence().example();
    }

    default String meaning() {
        return sentence().meaning();
    }
}
