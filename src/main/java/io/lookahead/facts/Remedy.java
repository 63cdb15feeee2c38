package io.lookahead.facts;

/** What is to be done about a place where time is measured in blocks. */
public enum Remedy {
    /** Nothing: it stays right, or what changes does no harm. */
    LEAVE("leave"),
    /** See that it was meant so: blocks come as fast already as they will. */
    REVIEW("review"),
    /** Give it another number, best in terms of time. */
    RESCALE("rescale"),
    /** Count in blocks of the relay chain, which come every 6 s whatever the parachain does. */
    RELAY_CLOCK("relay-clock"),
    /** Change what is stored on chain. */
    MIGRATE("migrate");

    private final String key;

    Remedy(String key) {
        this.key = key;
    }

    /** The name used in JSON. */
    public String key() {
        return key;
    }
}
