package io.lookahead.sim.view;

import io.lookahead.sim.BlockTimes;
import io.lookahead.sim.Blockspace;
import io.lookahead.sim.Preview;
import io.lookahead.sim.Stall;
import io.lookahead.sim.setup.ParameterProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A preview as plain maps, lists, numbers and text, in the shape of {@code lookahead simulate --format json}. */
public final class PreviewMap {

    public static final String FORMAT = "lookahead/simulate";
    public static final int VERSION = 1;

    private PreviewMap() {}

    public static Map<String, @Nullable Object> of(Preview preview) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("format", FORMAT);
        map.put("version", VERSION);
        map.put("parameters", preview.parameters().asMap());
        map.put(
                "assumptions",
                preview.parameters().assumptions().stream()
                        .map(one -> ordered(
                                "name", one.name(), "value", one.value(), "unit", one.unit(), "source", one.source()))
                        .toList());
        map.put("seeds", preview.seeds());
        map.put("relay_blocks", preview.relayBlocks());
        map.put("block_time_ms", blockTime(preview.blockTime()));
        map.put("blocks_per_relay_block", number(preview.blocksPerRelayBlock()));
        map.put("blocks_per_hour", number(preview.blocksPerHour()));
        map.put("blocks_per_hour_error", number(preview.blocksPerHourError()));
        map.put("blockspace", blockspace(preview.blockspace()));
        map.put(
                "segment_fill",
                preview.segmentFill().stream().map(PreviewMap::number).toList());
        map.put(
                "candidates",
                ordered(
                        "built", preview.candidates().built(),
                        "included", preview.candidates().included(),
                        "lost", preview.candidates().lost(),
                        "pending", preview.candidates().pending()));
        map.put("lost", preview.lost());
        map.put("refused", preview.refused());
        map.put("stall", stall(preview.stall()));
        map.put("limited_by", preview.limitedBy().text());
        map.put("limiting_factor", preview.limitedBy().factor());
        map.put("distribution", distribution(preview));
        map.put("warnings", preview.warnings().stream().map(PreviewMap::warning).toList());
        return map;
    }

    private static Map<String, @Nullable Object> blockTime(BlockTimes times) {
        return ordered(
                "mean", number(times.mean()),
                "p50", number(times.p50()),
                "p95", number(times.p95()),
                "p99", number(times.p99()),
                "max", number(times.max()));
    }

    private static Map<String, @Nullable Object> blockspace(Blockspace space) {
        return ordered(
                "execution_share", number(space.executionShare()),
                "against_today", number(space.againstToday()),
                "proof_bytes_per_hour", number(space.proofBytesPerHour()),
                "proof_against_today", number(space.proofAgainstToday()));
    }

    private static @Nullable Map<String, @Nullable Object> stall(@Nullable Stall stall) {
        return stall == null
                ? null
                : ordered("kind", stall.kind().key(), "message", stall.message(), "because", stall.because());
    }

    private static List<Map<String, @Nullable Object>> distribution(Preview preview) {
        List<Map<String, @Nullable Object>> bins = new ArrayList<>();
        preview.distribution()
                .forEach(bin -> bins.add(ordered(
                        "from_ms",
                        bin.fromMs(),
                        "to_ms",
                        bin.toMs() == Long.MAX_VALUE ? null : bin.toMs(),
                        "count",
                        bin.count())));
        return bins;
    }

    private static Map<String, @Nullable Object> warning(ParameterProblem problem) {
        return ordered(
                "parameter", problem.setting().key(), "message", problem.message(), "because", problem.because());
    }

    /** Rounded to three decimals; null where there is no number. */
    private static @Nullable Double number(double value) {
        return Double.isNaN(value) || Double.isInfinite(value) ? null : Math.rint(value * 1_000) / 1_000;
    }

    private static Map<String, @Nullable Object> ordered(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int at = 0; at < keysAndValues.length; at += 2) {
            map.put(String.valueOf(keysAndValues[at]), keysAndValues[at + 1]);
        }
        return map;
    }
}
