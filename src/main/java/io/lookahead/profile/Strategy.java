package io.lookahead.profile;

import java.util.Arrays;
import java.util.Optional;

/** Which end state phase 3 leads to. */
public enum Strategy {
    /** Blocks and slots of 6 s, velocity 1. */
    SHORTER_SLOTS("shorter-slots"),
    /** Slots of 12 s, velocity 2. */
    HIGHER_VELOCITY("higher-velocity"),
    /** Blocks of 6 s in slots of 12 s, velocity 1. */
    KEEP_SLOTS("keep-slots"),
    /** Phases 1 and 2 only: everything in place at 12 s, phase 3 left for later. */
    READY_NOT_ACTIVATED("ready-not-activated");

    private final String key;

    Strategy(String key) {
        this.key = key;
    }

    /** The name used in profiles. */
    public String key() {
        return key;
    }

    static Optional<Strategy> of(String key) {
        return Arrays.stream(values())
                .filter(strategy -> strategy.key.equals(key))
                .findFirst();
    }
}
