package io.lookahead.session;

import io.lookahead.sim.BlockTimes;
import io.lookahead.sim.Preview;
import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;
import io.lookahead.transcript.Event;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Simulations as a transcript holds them, and back. */
final class PreviewEvidence {

    private PreviewEvidence() {}

    static Event.Preview event(String target, int phase, Preview preview) {
        Map<String, String> parameters = new LinkedHashMap<>();
        preview.parameters().asMap().forEach((name, value) -> parameters.put(name, value.toString()));
        Map<String, String> assumptions = new LinkedHashMap<>();
        preview.parameters()
                .assumptions()
                .forEach(one -> assumptions.put(one.name(), one.value() + " " + one.unit() + ": " + one.source()));
        String stall = preview.stall() == null
                ? "none"
                : preview.stall().kind().key() + ": " + preview.stall().message();
        return Event.Preview.whole(
                target,
                phase,
                parameters,
                assumptions,
                preview.seeds(),
                figures(preview),
                preview.lost(),
                stall,
                preview.limitedBy().text());
    }

    static Map<String, Double> figures(Preview preview) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("block_time_mean_ms", preview.blockTime().mean());
        figures.put("block_time_p50_ms", preview.blockTime().p50());
        figures.put("block_time_p95_ms", preview.blockTime().p95());
        figures.put("block_time_p99_ms", preview.blockTime().p99());
        figures.put("block_time_max_ms", preview.blockTime().max());
        figures.put("blocks_per_hour", preview.blocksPerHour());
        figures.put("blockspace_against_today", preview.blockspace().againstToday());
        return figures;
    }

    /** The block times that were recorded. */
    static BlockTimes blockTimes(Event.Preview recorded) {
        Map<String, Double> figures = recorded.figures();
        return new BlockTimes(
                figures.getOrDefault("block_time_mean_ms", Double.NaN),
                figures.getOrDefault("block_time_p50_ms", Double.NaN),
                figures.getOrDefault("block_time_p95_ms", Double.NaN),
                figures.getOrDefault("block_time_p99_ms", Double.NaN),
                figures.getOrDefault("block_time_max_ms", Double.NaN));
    }

    /** Whether both say the same of the same chain, whatever is said about where its parameters come from. */
    static boolean sameOutcome(Event.Preview one, Event.Preview other) {
        return one.parameters().equals(other.parameters())
                && one.figures().equals(other.figures())
                && one.lost().equals(other.lost())
                && one.stall().equals(other.stall())
                && one.limitedBy().equals(other.limitedBy());
    }

    /**
     * The parameters that were simulated. A value that was assumed then is left to its default where that is still the
     * same, since some defaults follow from other values.
     */
    static SimulationParameters parameters(Event.Preview preview) {
        SimulationParameters parameters = SimulationParameters.defaults();
        for (Map.Entry<String, String> each : preview.parameters().entrySet()) {
            @Nullable Setting setting = Setting.of(each.getKey()).orElse(null);
            if (setting != null && !isDefault(setting, each.getValue(), preview)) {
                parameters = parameters.with(setting, each.getValue(), "recorded");
            }
        }
        return parameters;
    }

    private static boolean isDefault(Setting setting, String value, Event.Preview preview) {
        return preview.assumptions().containsKey(setting.key())
                && Optional.ofNullable(setting.initial()).map(Object::toString).equals(Optional.of(value));
    }
}
