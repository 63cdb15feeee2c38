package io.lookahead.session;

/** What to do where files are not as the last session left them. */
public enum OnDrift {
    /** Do not begin: what was decided may no longer be right. */
    REFUSE,
    /** Read the files as they are now, decide anew, and record which they are. */
    PLAN_AGAIN
}
