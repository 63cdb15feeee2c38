package io.lookahead.session;

/** Where an answer comes from. */
public enum Origin {
    OPERATOR,
    ANSWERS_FILE,
    PROFILE,
    SUGGESTED
}
