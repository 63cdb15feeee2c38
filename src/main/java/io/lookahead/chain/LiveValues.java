package io.lookahead.chain;

import io.lookahead.chain.LiveChain.AsyncBacking;
import io.lookahead.chain.LiveChain.Parachain;
import io.lookahead.chain.LiveChain.Relay;
import io.lookahead.facts.LiveFigure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a live chain said, by name: to be shown, and for rules to speak about. */
public final class LiveValues {

    private LiveValues() {}

    /** By name, in the order in which it is shown; null where the chain did not say. */
    public static Map<String, @Nullable Object> of(LiveChain chain) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        if (chain instanceof Parachain para) {
            values.put("para_id", para.paraId());
            values.put("head", para.head());
            values.put("sampled_blocks", para.sampled());
            values.put("block_time_ms", rounded(para.blockTimeMs()));
            values.put("relay_blocks_per_block", rounded(para.relayBlocksPerBlock()));
            values.put("aura_slot_duration_ms", para.auraSlotDurationMs());
            values.put("unincluded_segment_api", para.unincludedSegmentApi());
            values.put("longest_segment", para.longestSegment());
            values.put("upgrade_pending", para.upgradePending());
            put(values, para.asyncBacking());
        } else if (chain instanceof Relay relay) {
            values.put("parachain_host_api", relay.parachainHost());
            put(values, relay.asyncBacking());
            values.put("scheduling_lookahead", relay.schedulingLookahead());
        }
        return values;
    }

    /** The same as facts, with fractions rounded; what the chain did not say is no fact. */
    public static List<LiveFigure> figures(LiveChain chain) {
        List<LiveFigure> figures = new ArrayList<>();
        figures.add(new LiveFigure("spec_version", chain.specVersion()));
        of(chain).forEach((name, value) -> {
            if (value instanceof Number number) {
                figures.add(new LiveFigure(name, Math.round(number.doubleValue())));
            } else if (value instanceof Boolean yes) {
                figures.add(new LiveFigure(name, yes ? 1 : 0));
            }
        });
        return figures;
    }

    private static void put(Map<String, @Nullable Object> values, @Nullable AsyncBacking params) {
        values.put("max_candidate_depth", params == null ? null : params.maxCandidateDepth());
        values.put("allowed_ancestry_len", params == null ? null : params.allowedAncestryLen());
    }

    private static @Nullable Double rounded(@Nullable Double value) {
        return value == null ? null : (Double) (Math.round(value * 100) / 100.0);
    }
}
