package io.lookahead.chain;

import io.lookahead.chain.LiveChain.AsyncBacking;
import io.lookahead.chain.LiveChain.Parachain;
import io.lookahead.chain.LiveChain.Relay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the numbers of a live chain speak for. Phase 2 cannot be seen from a chain: collators do not say which version
 * they run.
 */
public final class LiveVerdict {

    /** {@code ParachainHost} of stable2503: the scheduling lookahead takes the place of the two parameters. */
    private static final long LOOKAHEAD_DECIDES = 13;

    private static final double BETWEEN_SIX_AND_TWELVE_MS = 9_000;

    private LiveVerdict() {}

    /** Sentences for people, the most important first. */
    public static List<String> of(LiveChain chain) {
        if (chain instanceof Relay relay) {
            return of(relay);
        }
        if (chain instanceof Parachain parachain) {
            return of(parachain);
        }
        return List.of("this is neither a parachain nor a relay chain, or its pallets have unusual names");
    }

    private static List<String> of(Relay relay) {
        if (relay.parachainHost() >= LOOKAHEAD_DECIDES) {
            Long lookahead = relay.schedulingLookahead();
            if (lookahead == null) {
                return List.of("the scheduling lookahead, which decides on this relay chain, could not be read");
            }
            return List.of(
                    lookahead >= 2
                            ? "asynchronous backing is on: the scheduling lookahead is " + lookahead
                                    + " (3 is usual), and the two older parameters are ignored here"
                            : "phase 3 cannot work here yet: the scheduling lookahead is " + lookahead
                                    + ", and at least 2 is needed");
        }
        @Nullable AsyncBacking params = relay.asyncBacking();
        if (params == null || params.maxCandidateDepth() == 0 || params.allowedAncestryLen() == 0) {
            return List.of("asynchronous backing is off on this relay chain; phase 3 must wait for it");
        }
        return List.of("asynchronous backing is on: max_candidate_depth " + params.maxCandidateDepth()
                + ", allowed_ancestry_len " + params.allowedAncestryLen());
    }

    private static List<String> of(Parachain chain) {
        List<String> said = new ArrayList<>();
        said.add(phase(chain));
        Long api = chain.unincludedSegmentApi();
        if (api != null && api >= 2) {
            said.add("its unincluded segment API has version " + api + ": collators must run stable2412-1 or later");
        }
        if (chain.upgradePending()) {
            said.add("a new runtime is pending: wait until it is enacted and look again");
        }
        Long longest = chain.longestSegment();
        if (longest != null && longest >= 2) {
            said.add(longest + " blocks were seen waiting for inclusion at once: the unincluded segment is in use");
        }
        return said;
    }

    private static String phase(Parachain chain) {
        if (chain.unincludedSegmentApi() == null) {
            return "phase 1 is not enacted: the runtime has no unincluded segment API";
        }
        Double blockTime = chain.blockTimeMs();
        if (blockTime == null) {
            return "phase 1 is enacted; the block time could not be measured (does the node keep old state?)";
        }
        return blockTime < BETWEEN_SIX_AND_TWELVE_MS
                ? "phase 3 is active: blocks come faster than every nine seconds"
                : "phase 1 is enacted, phase 3 is not active; phase 2, the collators, cannot be seen from the chain";
    }
}
