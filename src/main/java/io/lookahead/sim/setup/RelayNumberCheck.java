package io.lookahead.sim.setup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The {@code CheckAssociatedRelayNumber} of parachain-system. Keys are the names of the Rust types. */
public enum RelayNumberCheck {
    STRICTLY_INCREASES("RelayNumberStrictlyIncreases"),
    MONOTONICALLY_INCREASES("RelayNumberMonotonicallyIncreases"),
    ANY("AnyRelayNumber");

    private final String key;

    RelayNumberCheck(String key) {
        this.key = key;
    }

    /** The name of the Rust type, without its path. */
    public String key() {
        return key;
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(RelayNumberCheck::key).toList();
    }

    public static Optional<RelayNumberCheck> of(String key) {
        return Arrays.stream(values()).filter(check -> check.key.equals(key)).findFirst();
    }
}
