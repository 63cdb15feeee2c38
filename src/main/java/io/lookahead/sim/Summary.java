package io.lookahead.sim;

import io.lookahead.sim.Preview.Candidates;
import io.lookahead.sim.engine.Counts;
import io.lookahead.sim.engine.Histogram;
import io.lookahead.sim.engine.Loss;
import io.lookahead.sim.engine.Refusal;
import io.lookahead.sim.engine.Tally;
import io.lookahead.sim.setup.ParameterProblem;
import io.lookahead.sim.setup.SimulationParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Turns what was counted into a preview. */
final class Summary {

    private static final int BIN_MS = 500;
    private static final long LAST_BIN_MS = 600_000;

    private Summary() {}

    static Preview of(SimulationParameters parameters, Tally tally, Carrying today, List<ParameterProblem> warnings) {
        Histogram times = tally.blockTime;
        double blocksPerHour = tally.sumOfRates / tally.seeds;
        Carrying now = Carrying.of(parameters, tally, blocksPerHour);
        Verdict verdict = new Verdict(parameters, tally);
        return new Preview(
                parameters,
                tally.seeds,
                tally.relayBlocks,
                new BlockTimes(
                        times.mean(), times.quantile(0.5), times.quantile(0.95), times.quantile(0.99), times.max()),
                (double) times.count() / tally.relayBlocks,
                blocksPerHour,
                tally.hourlyRateError(),
                new Blockspace(
                        now.executionShare(),
                        now.proofBytesPerHour(),
                        now.executionShare() / today.executionShare(),
                        now.proofBytesPerHour() / today.proofBytesPerHour()),
                segmentFill(tally),
                new Candidates(tally.built, tally.included, tally.lost.total(), tally.pending),
                byKey(tally.lost, Loss::key),
                byKey(tally.refused, Refusal::key),
                verdict.stall(),
                verdict.limitedBy(),
                distribution(times),
                warnings);
    }

    private static List<Double> segmentFill(Tally tally) {
        int largest = tally.segment.length - 1;
        while (largest > 0 && tally.segment[largest] == 0) {
            largest--;
        }
        double total = Math.max(1, LongStream.of(tally.segment).sum());
        return IntStream.rangeClosed(1, largest)
                .mapToObj(size -> tally.segment[size] / total)
                .toList();
    }

    private static <E extends Enum<E>> Map<String, Long> byKey(Counts<E> counts, Function<E, String> key) {
        Map<String, Long> map = new LinkedHashMap<>();
        counts.byFrequency().forEach(cause -> map.put(key.apply(cause), counts.get(cause)));
        return map;
    }

    private static List<Bin> distribution(Histogram times) {
        List<Bin> bins = new ArrayList<>();
        for (long from = 0; from < LAST_BIN_MS; from += BIN_MS) {
            long count = times.between(from, from + BIN_MS);
            if (count > 0) {
                bins.add(new Bin(from, from + BIN_MS, count));
            }
        }
        long beyond = times.between(LAST_BIN_MS, Long.MAX_VALUE);
        if (beyond > 0) {
            bins.add(new Bin(LAST_BIN_MS, Long.MAX_VALUE, beyond));
        }
        return bins;
    }
}
