package io.lookahead.session;

/** How often what was changed is committed to git. */
public enum CommitEvery {
    /** After every step. */
    STEP,
    /** At the end of every phase. */
    PHASE
}
