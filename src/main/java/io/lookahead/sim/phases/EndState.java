package io.lookahead.sim.phases;

import java.util.Arrays;
import java.util.Optional;

/** Where phase 3 leads (guide step 3.3). Keys are those of a profile's {@code strategy}. */
public enum EndState {
    /** Slots of 6 s at velocity 1, as the parachain template has it. */
    SHORTER_SLOTS("shorter-slots", "6 s slots"),
    /** The slots stay, and the velocity becomes 2. */
    HIGHER_VELOCITY("higher-velocity", "velocity 2"),
    /** The slots stay, at velocity 1: what Polkadot's own system chains do (polkadot-fellows/runtimes#659, #763). */
    KEEP_SLOTS("keep-slots", "slots kept");

    private final String key;
    private final String title;

    EndState(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** The name used in profiles, answers and JSON. */
    public String key() {
        return key;
    }

    /** A few words for people. */
    public String title() {
        return title;
    }

    public static Optional<EndState> of(String key) {
        return Arrays.stream(values()).filter(state -> state.key.equals(key)).findFirst();
    }
}
