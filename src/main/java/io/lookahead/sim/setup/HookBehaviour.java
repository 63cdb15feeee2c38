package io.lookahead.sim.setup;

import io.lookahead.facts.SdkRelease;

/** The four ways in which releases of the SDK implemented {@code FixedVelocityConsensusHook}. */
public enum HookBehaviour {
    /** v1.1 to v1.14: the parachain slot must equal the relay slot's, at most velocity + 1 blocks in it. */
    A,
    /** stable2407 to stable2412 (polkadot-sdk#4097): the parachain slot may run ahead by the velocity. */
    B,
    /** stable2503 to stable2509 (polkadot-sdk#6825): blocks are counted for each relay slot. */
    C,
    /** stable2512 on (polkadot-sdk#9712): as C, and the parachain slot must equal the relay slot's. */
    D;

    private static final SdkRelease STABLE2407 = SdkRelease.of("stable2407");
    private static final SdkRelease STABLE2503 = SdkRelease.of("stable2503");
    private static final SdkRelease STABLE2512 = SdkRelease.of("stable2512");

    public static HookBehaviour of(SdkRelease release) {
        if (release.isAtLeast(STABLE2512)) {
            return D;
        }
        if (release.isAtLeast(STABLE2503)) {
            return C;
        }
        return release.isAtLeast(STABLE2407) ? B : A;
    }

    /** Whether {@code can_build_upon} is asked with the relay slot (version 2 of the runtime API). */
    public boolean countsRelaySlots() {
        return this == C || this == D;
    }
}
