package io.lookahead.session;

/** Who says which relay chain a parachain is on. */
public enum RelayChoice {
    /** The profile in the repository's root. */
    OWN_PROFILE,
    /** A profile that the command line names. */
    NAMED_PROFILE,
    /** An answer, of the operator's or of a file. */
    ANSWER,
    NOBODY
}
