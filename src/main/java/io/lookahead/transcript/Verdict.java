package io.lookahead.transcript;

/** What verifying a transcript came to. */
public enum Verdict {
    /** Every event is as it was recorded and in its place. */
    INTACT("intact"),
    /** An event was changed or replaced after it was recorded. */
    EDITED("edited"),
    /** Events are missing. */
    CUT("cut"),
    /** Something was added that was not recorded there. */
    EXTENDED("extended"),
    /** Events stand in another order. */
    REORDERED("reordered"),
    /** The record is intact, but files are not as it says they were left. */
    FILES_DIFFER("files differ");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** The verdict in words. */
    public String words() {
        return words;
    }
}
