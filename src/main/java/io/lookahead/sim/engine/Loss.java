package io.lookahead.sim.engine;

/** Why a candidate that was built never became part of the chain. */
public enum Loss {
    BACKING_TIMEOUT("backing_timeout", "its execution took backers longer than the backing timeout"),
    NOT_BACKED_IN_TIME("not_backed_in_time", "it reached backers too late for its relay parent"),
    RELAY_PARENT_TOO_OLD("relay_parent_too_old", "its turn came after its relay parent was too old"),
    RELAY_FORK("relay_fork", "its relay parent was on a fork that lost"),
    SESSION_CHANGE("session_change", "a relay session ended before it was backed"),
    SIBLING_TAKEN("sibling_taken", "another block of the same height was taken"),
    PARENT_LOST("parent_lost", "the block below it was lost"),
    AVAILABILITY_TIMEOUT("availability_timeout", "its data was not available in time"),
    SYNCHRONOUS_RELAY("synchronous_relay", "the relay chain takes only children of included blocks"),
    TOO_MANY("too_many", "validators take no more candidates for one relay parent");

    private final String key;
    private final String text;

    Loss(String key, String text) {
        this.key = key;
        this.text = text;
    }

    /** The name used in JSON. */
    public String key() {
        return key;
    }

    /** The reason in words, as the end of a sentence about the candidate. */
    public String text() {
        return text;
    }
}
