package io.lookahead.wizard.dialog;

import java.util.List;

/**
 * A conversation with the operator. Every form shows the same blocks, asks the same prompts and gives the same replies,
 * so whoever holds one need not know which it is.
 */
public interface Dialog extends AutoCloseable {

    /** Adds to the narrative. */
    void show(Block block);

    /** Adds to the narrative. */
    default void show(List<? extends Block> blocks) {
        blocks.forEach(this::show);
    }

    /**
     * Asks. Help and the map are shown without leaving the prompt, and what is not an answer is asked for again.
     * Returns only what {@link Reply} lists, also when the input has ended.
     */
    <T> Reply<T> ask(Prompt<T> prompt);

    /**
     * Does work that may take a while, saying so when it does.
     *
     * @param what what is being done, such as {@code Scanning the repository}
     * @throws E what the work throws
     */
    <T, E extends Exception> T during(String what, Work<T, E> work) throws E;

    /** Says where one is from now on. */
    void pin(Bearings bearings);

    /** Leaves the terminal to another program, such as an editor, while this runs. */
    void aside(Runnable program);

    /** What this form can do, in words, for {@code doctor} and for help. */
    String form();

    @Override
    void close();

    /** Work that can say how far it is. */
    interface Work<T, E extends Exception> {
        T run(Report report) throws E;
    }

    /** Takes what work says of how far it is, such as {@code 143 of 412 files}. */
    interface Report {
        void say(String detail);
    }
}
