package io.lookahead.sim.phases;

import io.lookahead.facts.Simulated;
import io.lookahead.sim.Preview;
import io.lookahead.sim.Simulator;
import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is asked of the previews of phases besides what each shows by itself. */
public final class PhasePreviews {

    private PhasePreviews() {}

    /**
     * The chain after a phase while some collators still run today's node: one of them, half, all.
     *
     * @param after parameters of the chain after phase 2 or 3
     */
    public static Map<Long, Preview> oldCollators(SimulationParameters after, Preview today) {
        long collators = after.number(Setting.COLLATORS);
        Map<Long, Preview> previews = new TreeMap<>();
        for (long old : new long[] {1, collators / 2, collators}) {
            if (old > 0) {
                previews.computeIfAbsent(
                        old,
                        count -> Simulator.run(
                                after.with(Setting.OLD_COLLATORS, count, "mixed fleet, previewed"), today));
            }
        }
        return previews;
    }

    /** What rules can ask about a preview. */
    public static List<Simulated> facts(int phase, Preview preview) {
        return List.of(
                new Simulated(phase, "block_time_mean_ms", preview.blockTime().mean()),
                new Simulated(phase, "block_time_p50_ms", preview.blockTime().p50()),
                new Simulated(phase, "block_time_p95_ms", preview.blockTime().p95()),
                new Simulated(phase, "block_time_max_ms", preview.blockTime().max()),
                new Simulated(phase, "blocks_per_relay_block", preview.blocksPerRelayBlock()),
                new Simulated(phase, "blocks_per_hour", preview.blocksPerHour()),
                new Simulated(phase, "execution_share", preview.blockspace().executionShare()),
                new Simulated(
                        phase, "blockspace_against_today", preview.blockspace().againstToday()),
                new Simulated(phase, "stall", preview.stallWeight()));
    }
}
