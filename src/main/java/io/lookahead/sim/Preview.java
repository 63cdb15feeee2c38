package io.lookahead.sim;

import io.lookahead.sim.setup.ParameterProblem;
import io.lookahead.sim.setup.SimulationParameters;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a simulation showed, over all its seeds.
 *
 * @param relayBlocks relay blocks that were measured, over all seeds
 * @param blocksPerHour included blocks for each hour
 * @param blocksPerHourError half the width of the 95 % confidence interval of that mean; NaN of a single seed
 * @param segmentFill the share of included blocks with which 1, 2, 3, … blocks waited for inclusion, themselves counted
 * @param candidates what became of the candidates that were built
 * @param lost lost candidates by cause, most frequent first
 * @param refused blocks that the runtime refused while they were built, by cause, most frequent first
 * @param distribution block times in bins, those without a block left out
 * @param warnings what is doubtful about the parameters
 */
public record Preview(
        SimulationParameters parameters,
        int seeds,
        long relayBlocks,
        BlockTimes blockTime,
        double blocksPerRelayBlock,
        double blocksPerHour,
        double blocksPerHourError,
        Blockspace blockspace,
        List<Double> segmentFill,
        Candidates candidates,
        Map<String, Long> lost,
        Map<String, Long> refused,
        @Nullable Stall stall,
        LimitedBy limitedBy,
        List<Bin> distribution,
        List<ParameterProblem> warnings) {

    public Preview {
        segmentFill = List.copyOf(segmentFill);
        lost = Collections.unmodifiableMap(new LinkedHashMap<>(lost));
        refused = Collections.unmodifiableMap(new LinkedHashMap<>(refused));
        distribution = List.copyOf(distribution);
        warnings = List.copyOf(warnings);
    }

    /** Candidates counted: {@code built = included + lost + pending}. */
    public record Candidates(long built, long included, long lost, long pending) {}

    /** 0 for none, else the weight of the stall. */
    public int stallWeight() {
        return stall == null ? 0 : stall.kind().weight();
    }
}
