package io.lookahead.chain;

import org.jspecify.annotations.Nullable;

/** What a live chain said of itself. Null means that it did not say, or keeps it elsewhere. */
public sealed interface LiveChain {

    /** The name that its node gives. */
    String name();

    String specName();

    long specVersion();

    /**
     * A parachain.
     *
     * @param paraId its number on the relay chain
     * @param head number of its newest block
     * @param sampled over how many blocks the two rates were measured
     * @param blockTimeMs mean milliseconds between blocks, by their own timestamps
     * @param relayBlocksPerBlock mean relay-chain blocks from one block to the next
     * @param auraSlotDurationMs what {@code AuraApi::slot_duration} answers
     * @param unincludedSegmentApi version of the API that phase 1 adds; null where the runtime has none
     * @param longestSegment the most blocks that were seen waiting for inclusion
     * @param asyncBacking the relay chain's parameters as the parachain was told them
     * @param upgradePending whether a new runtime waits to be enacted
     */
    record Parachain(
            String name,
            String specName,
            long specVersion,
            @Nullable Long paraId,
            long head,
            int sampled,
            @Nullable Double blockTimeMs,
            @Nullable Double relayBlocksPerBlock,
            @Nullable Long auraSlotDurationMs,
            @Nullable Long unincludedSegmentApi,
            @Nullable Long longestSegment,
            @Nullable AsyncBacking asyncBacking,
            boolean upgradePending)
            implements LiveChain {}

    /**
     * A relay chain.
     *
     * @param parachainHost version of its {@code ParachainHost} API
     * @param asyncBacking its parameters; ignored by itself from {@code ParachainHost} 13 on
     * @param schedulingLookahead how many relay blocks ahead a core is promised; it decides from version 13 on
     */
    record Relay(
            String name,
            String specName,
            long specVersion,
            long parachainHost,
            @Nullable AsyncBacking asyncBacking,
            @Nullable Long schedulingLookahead)
            implements LiveChain {}

    /** Neither: no parachain system and no {@code ParachainHost}. */
    record Other(String name, String specName, long specVersion) implements LiveChain {}

    /** {@code max_candidate_depth} and {@code allowed_ancestry_len}, in blocks. */
    record AsyncBacking(long maxCandidateDepth, long allowedAncestryLen) {}
}
