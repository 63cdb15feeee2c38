package io.lookahead.sim.setup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The {@code ConsensusHook} that parachain-system is configured with. Keys are the names of the Rust types. */
public enum ConsensusHook {
    FIXED_VELOCITY("FixedVelocityConsensusHook"),
    EXPECT_PARENT_INCLUDED("ExpectParentIncluded"),
    FIXED_CAPACITY("FixedCapacityUnincludedSegment"),
    REQUIRE_PARENT_INCLUDED("RequireParentIncluded");

    private final String key;

    ConsensusHook(String key) {
        this.key = key;
    }

    /** The name of the Rust type, without its path. */
    public String key() {
        return key;
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(ConsensusHook::key).toList();
    }

    public static Optional<ConsensusHook> of(String key) {
        return Arrays.stream(values()).filter(hook -> hook.key.equals(key)).findFirst();
    }
}
