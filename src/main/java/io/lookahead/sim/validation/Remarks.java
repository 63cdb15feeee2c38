package io.lookahead.sim.validation;

import java.util.Map;

/** What a reader should know about single figures. */
final class Remarks {

    private static final Map<String, String> REMARKS = Map.of(
            Published.SYNCHRONOUS_300_S,
            "the published count begins with the start of the network, ours in full stride, where 300 s hold 25 blocks of"
                    + " 12 s",
            Published.TWELVE_CORES,
            "a relay fork that the timer follows by mistake costs 12 blocks at once; those stretches fall short",
            Published.ONE_BLOCK_A_SLOT,
            "the verdict is taken from the incident: by the mechanisms alone the first block of each relay parent gets"
                    + " through, and only the second is refused",
            Published.STRICT_RELAY_NUMBER,
            "as above: the verdict is the incident's, the mechanisms alone do not halt the chain");

    private Remarks() {}

    static String of(String name) {
        return REMARKS.getOrDefault(name, "");
    }
}
