package io.lookahead.cli.chain;

import io.lookahead.chain.LiveChain;
import io.lookahead.chain.LiveChain.AsyncBacking;
import io.lookahead.chain.LiveChain.Parachain;
import io.lookahead.chain.LiveChain.Relay;
import io.lookahead.chain.LiveVerdict;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a live chain said, as text and as JSON. */
final class ChainText {

    private ChainText() {}

    static String text(LiveChain chain) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT, "%s: %s %d, a %s%n", chain.name(), chain.specName(), chain.specVersion(), kind(chain)));
        values(chain)
                .forEach((name, value) -> text.append(String.format(
                        Locale.ROOT, "  %-24s %s%n", name.replace('_', ' '), value == null ? "not known" : value)));
        LiveVerdict.of(chain).forEach(said -> text.append("▸ ").append(said).append(System.lineSeparator()));
        return text.toString();
    }

    static Map<String, Object> json(LiveChain chain) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", "lookahead/chain");
        json.put("version", 1);
        json.put("kind", kind(chain).replace(' ', '-'));
        json.put("name", chain.name());
        json.put("spec_name", chain.specName());
        json.put("spec_version", chain.specVersion());
        json.put("values", values(chain));
        json.put("verdict", LiveVerdict.of(chain));
        return json;
    }

    private static String kind(LiveChain chain) {
        return chain instanceof Parachain ? "parachain" : chain instanceof Relay ? "relay chain" : "solo chain";
    }

    private static Map<String, @Nullable Object> values(LiveChain chain) {
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

    private static void put(Map<String, @Nullable Object> values, @Nullable AsyncBacking params) {
        values.put("max_candidate_depth", params == null ? null : params.maxCandidateDepth());
        values.put("allowed_ancestry_len", params == null ? null : params.allowedAncestryLen());
    }

    private static @Nullable Double rounded(@Nullable Double value) {
        return value == null ? null : (Double) (Math.round(value * 100) / 100.0);
    }
}
