package io.lookahead.sim.engine;

/** Watches one run from outside; every method does nothing unless overridden. */
public interface Observer {

    /** Watches nothing. */
    Observer NONE = new Observer() {};

    /** A relay block was authored; it may still lose to a competing one. */
    default void relayBlock(int id, int parentId, int height, long slotStartMs) {}

    /** A collator finished a block. */
    default void built(int block, int parent, int number, int relayParent, long startMs, long endMs, int author) {}

    /** The runtime refused what a collator tried to build. */
    default void refused(Refusal refusal, int relayParent, long atMs) {}

    /** A relay block put a candidate on a core. */
    default void backed(int block, int relayBlock) {}

    /** A relay block included a candidate. */
    default void included(int block, int relayBlock) {}

    /** A candidate is lost for good. */
    default void lost(int block, Loss cause) {}

    /** A relay block will not be taken back any more. {@code session} says that a session ended with it. */
    default void finalized(int id, int height, int candidatesBacked, boolean session) {}
}
