package io.lookahead.sim.engine;

/** Why a core that could have taken a candidate in a relay block took none. */
public enum Idle {
    CAPACITY("capacity"),
    VELOCITY("velocity"),
    NO_API("no_api"),
    REFUSED("refused"),
    ONE_PER_SLOT("one_per_slot"),
    NOT_SCHEDULED("not_scheduled"),
    COLLATOR_MISSING("collator_missing"),
    NO_ATTEMPT("no_attempt"),
    PARENT_UNKNOWN("parent_unknown"),
    ONE_PER_CORE("one_per_core"),
    COLLATOR_LOOP("collator_loop"),
    REJECTED("rejected"),
    LATE("late"),
    DEPTH("depth"),
    SYNCHRONOUS("synchronous"),
    AVAILABILITY("availability"),
    SESSION("session");

    private final String key;

    Idle(String key) {
        this.key = key;
    }

    /** The name used in JSON. */
    public String key() {
        return key;
    }
}
