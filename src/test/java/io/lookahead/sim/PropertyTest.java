package io.lookahead.sim;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.sim.engine.Engine;
import io.lookahead.sim.engine.Observer;
import io.lookahead.sim.engine.Tally;
import io.lookahead.sim.setup.ParameterCheck;
import io.lookahead.sim.setup.ParameterProblem.Level;
import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every chain, whatever its parameters. */
class PropertyTest {

    static LongStream seeds() {
        return LongStream.range(0, 250);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_candidate_is_included_lost_or_pending(long seed) {
        Preview preview = Simulator.run(RandomParameters.of(seed));

        Preview.Candidates candidates = preview.candidates();
        assertThat(candidates.built())
                .as("%s", preview.parameters())
                .isEqualTo(candidates.included() + candidates.lost() + candidates.pending());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_same_parameters_give_the_same_preview(long seed) {
        SimulationParameters parameters = RandomParameters.of(seed);

        assertThat(Simulator.run(parameters)).isEqualTo(Simulator.run(parameters));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_segment_never_holds_more_than_its_capacity(long seed) {
        SimulationParameters parameters = RandomParameters.of(seed);

        assertThat(Simulator.run(parameters).segmentFill()).as("%s", parameters).hasSizeLessThanOrEqualTo((int)
                Math.max(1, parameters.number(Setting.CAPACITY)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_core_takes_at_most_one_block_in_a_relay_block(long seed) {
        SimulationParameters parameters = RandomParameters.of(seed);
        int cores = parameters.count(Setting.CORES);
        Map<Integer, Integer> backed = new HashMap<>();

        new Engine(parameters).run(seed, new Tally(), new Observer() {
            @Override
            public void backed(int block, int relayBlock) {
                backed.merge(relayBlock, 1, Integer::sum);
            }
        });

        assertThat(backed.values()).as("%s", parameters).allMatch(count -> count <= cores);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void blocks_are_included_in_order_and_once(long seed) {
        SimulationParameters parameters = RandomParameters.of(seed);
        InclusionWatch watch = new InclusionWatch();

        new Engine(parameters).run(seed, new Tally(), watch);

        assertThat(watch.faults).as("%s", parameters).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void more_capacity_never_slows_as_long_as_the_relay_chain_keeps_it(int capacity) {
        SimulationParameters less = Networks.with(SimulationParameters.defaults(), "capacity=" + capacity, "seeds=30");
        Preview with = Simulator.run(less);

        Preview withMore = Simulator.run(Networks.with(less, "capacity=" + (capacity + 1)));

        double noise = with.blocksPerHourError() + withMore.blocksPerHourError();
        assertThat(withMore.blocksPerHour()).isGreaterThan(with.blocksPerHour() - noise);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 6, 8, 12, 24, 64})
    void more_capacity_never_slows_on_a_calm_network(int capacity) {
        Preview with = Simulator.run(Networks.with(Networks.calm(), "capacity=" + capacity));

        Preview withMore = Simulator.run(Networks.with(Networks.calm(), "capacity=" + Math.min(64, capacity + 1)));

        assertThat(withMore.blocksPerRelayBlock()).isGreaterThanOrEqualTo(with.blocksPerRelayBlock() - 0.01);
    }

    @Test
    void seeds_merge_as_if_they_were_one_long_run() {
        SimulationParameters one = Networks.with(SimulationParameters.defaults(), "seeds=1");
        Preview first = Simulator.run(one);
        Preview second = Simulator.run(Networks.with(one, "seed=2"));

        Preview both = Simulator.run(Networks.with(one, "seeds=2"));

        assertThat(both.relayBlocks()).isEqualTo(first.relayBlocks() + second.relayBlocks());
        assertThat(both.candidates().built())
                .isEqualTo(first.candidates().built() + second.candidates().built());
        assertThat(both.blockTime().max())
                .isEqualTo(Math.max(first.blockTime().max(), second.blockTime().max()));
    }

    @Test
    void another_seed_gives_another_run() {
        SimulationParameters parameters = SimulationParameters.defaults();

        assertThat(Simulator.run(parameters).blockTime())
                .isNotEqualTo(
                        Simulator.run(Networks.with(parameters, "seed=99")).blockTime());
    }

    /** Sees to it that on every branch of the relay chain numbers grow by one and no block comes twice. */
    private static final class InclusionWatch implements Observer {
        private final Map<Integer, Integer> numberOf = new HashMap<>();
        private final Map<Integer, Integer> parentOf = new HashMap<>();
        private final Map<Integer, Integer> relayParentOf = new HashMap<>();
        private final Map<Integer, Integer> lastNumberOn = new HashMap<>();
        private final StringBuilder faults = new StringBuilder();

        @Override
        public void relayBlock(int id, int parentId, int height, long slotStartMs) {
            relayParentOf.put(id, parentId);
            lastNumberOn.put(id, lastNumberOn.getOrDefault(parentId, 0));
        }

        @Override
        public void built(int block, int parent, int number, int relayParent, long startMs, long endMs, int author) {
            numberOf.put(block, number);
            parentOf.put(block, parent);
            if (endMs < startMs) {
                faults.append("block ").append(block).append(" ended before it began. ");
            }
        }

        @Override
        public void included(int block, int relayBlock) {
            int number = numberOf.getOrDefault(block, 0);
            int expected = lastNumberOn.getOrDefault(relayBlock, 0) + 1;
            if (number != expected) {
                faults.append("block ").append(block).append(" is number ").append(number);
                faults.append(" but ").append(expected).append(" was due. ");
            }
            lastNumberOn.put(relayBlock, number);
        }
    }

    @Test
    void random_parameters_are_such_as_can_be_simulated() {
        assertThat(seeds().mapToObj(RandomParameters::of))
                .allSatisfy(parameters -> assertThat(ParameterCheck.problems(parameters))
                        .noneMatch(problem -> problem.level() == Level.REJECTED));
    }
}
