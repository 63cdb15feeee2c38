package io.lookahead.sim;

import static io.lookahead.sim.Networks.calm;
import static io.lookahead.sim.Networks.ready;
import static io.lookahead.sim.Networks.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lookahead.sim.setup.SimulationParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** What each configuration of the guide leads to on a calm network. */
class ScenarioTest {

    private static final double ONE_IN_TWO = 0.5;
    private static final double EVERY = 1.0;

    private static final SimulationParameters SLOT_BASED = with(calm(), "collator=slot-based");

    static final List<Arguments> RATES = List.of(
            rate("phases 1 and 2", ready(), ONE_IN_TWO),
            rate("phase 1, basic collator", with(ready(), "collator=basic"), ONE_IN_TWO),
            rate("before, legacy collator", with(ready(), "collator=legacy", "sdk=v1.1.0"), ONE_IN_TWO),
            rate("phase 3 in 6 s slots", calm(), EVERY),
            rate("phase 3, capacity 2", with(calm(), "capacity=2"), EVERY),
            rate("phase 3, capacity forgotten", with(calm(), "capacity=1"), ONE_IN_TWO),
            rate("phase 3, velocity 2", with(calm(), "slot_duration_ms=12000", "velocity=2", "sdk=v1.7.0"), EVERY),
            rate("slots kept, hook A", with(calm(), "slot_duration_ms=12000", "sdk=v1.7.0"), EVERY),
            rate("slots kept, hook B", with(calm(), "slot_duration_ms=12000", "sdk=stable2409"), EVERY),
            rate("slots kept, hook C", with(calm(), "slot_duration_ms=12000", "sdk=stable2503"), EVERY),
            rate("slots kept, hook D", with(calm(), "slot_duration_ms=12000", "sdk=stable2512"), EVERY),
            rate("slots of 24 s, hook C", with(calm(), "slot_duration_ms=24000", "sdk=stable2503"), EVERY),
            rate(
                    "one block a slot forgotten in 12 s slots",
                    with(calm(), "slot_duration_ms=12000", "allow_multiple_blocks_per_slot=false"),
                    ONE_IN_TWO),
            rate(
                    "one block a slot forgotten in 6 s slots",
                    with(calm(), "allow_multiple_blocks_per_slot=false"),
                    EVERY),
            rate("hook not wired", with(calm(), "consensus_hook=ExpectParentIncluded"), ONE_IN_TWO),
            rate("hook requires inclusion", with(calm(), "consensus_hook=RequireParentIncluded"), ONE_IN_TWO),
            rate("no runtime API", with(calm(), "unincluded_segment_api=false"), ONE_IN_TWO),
            rate(
                    "relay chain without asynchronous backing",
                    with(calm(), "max_candidate_depth=0", "allowed_ancestry_len=0"),
                    ONE_IN_TWO),
            rate("older relay chain with it", with(calm(), "max_candidate_depth=3", "allowed_ancestry_len=2"), EVERY),
            rate(
                    "older relay chain, claims not visible ahead",
                    with(calm(), "max_candidate_depth=3", "allowed_ancestry_len=2", "scheduling_lookahead=1"),
                    ONE_IN_TWO),
            rate("core shared by two", with(calm(), "core_shared_by=2"), ONE_IN_TWO),
            rate(
                    "old node on a runtime that counts relay slots",
                    with(calm(), "slot_duration_ms=12000", "node_sdk=stable2409"),
                    ONE_IN_TWO),
            rate("slot-based on one core", with(SLOT_BASED, "relay_block_arrival_p95_ms=600"), EVERY),
            rate(
                    "slot-based on three cores",
                    with(
                            SLOT_BASED,
                            "relay_block_arrival_p95_ms=600",
                            "cores=3",
                            "velocity=3",
                            "capacity=7",
                            "collators=1"),
                    3),
            rate("lookahead on three cores", with(calm(), "cores=3"), EVERY));

    @ParameterizedTest(name = "{0}")
    @FieldSource("RATES")
    void brings_blocks_at_the_known_rate(String scenario, SimulationParameters parameters, double rate) {
        Preview preview = Simulator.run(parameters);

        assertThat(preview.blocksPerRelayBlock()).as(scenario).isCloseTo(rate, within(0.02 * rate));
        assertThat(preview.blockTime().mean()).isCloseTo(6_000 / rate, within(0.03 * 6_000 / rate));
    }

    @Test
    void gives_eight_times_the_blockspace_where_the_author_may_use_the_whole_weight() {
        Preview preview = Simulator.run(with(calm(), "authoring_ms=2000", "block_weight_ms=2000"));

        assertThat(preview.blockspace().executionShare()).isCloseTo(1.0 / 3, within(0.01));
        assertThat(preview.blockspace().againstToday()).isCloseTo(8, within(0.1));
    }

    @Test
    void compares_with_the_chain_of_today_where_it_is_given() {
        Preview today = Simulator.run(ready());

        Preview after = Simulator.run(calm(), today);

        assertThat(Simulator.run(ready(), today).blockspace().againstToday()).isEqualTo(1);
        assertThat(after.blockspace().proofAgainstToday()).isCloseTo(2, within(0.1));
    }

    @Test
    void loses_what_backers_need_too_long_for() {
        SimulationParameters slow = with(calm(), "block_fullness=1", "backing_timeout_ms=900", "authoring_ms=2000");

        Preview preview = Simulator.run(slow);

        assertThat(preview.lost()).containsKey("backing_timeout");
        assertThat(preview.limitedBy().factor()).isEqualTo("rejected");
    }

    @Test
    void loses_blocks_on_forks_and_leaves_gaps_in_a_storm_of_them() {
        Preview quiet = Simulator.run(with(calm(), "block_fullness=1", "authoring_ms=2000"));

        Preview storm = Simulator.run(with(quiet.parameters(), "relay_fork_share=0.7", "relay_fork_tie_share=1"));

        assertThat(storm.lost()).containsKey("relay_fork");
        assertThat(storm.blockTime().p99()).isGreaterThan(2 * quiet.blockTime().p99());
    }

    @Test
    void loses_little_more_than_a_relay_block_at_the_end_of_a_session() {
        SimulationParameters sessions = with(calm(), "session_blocks=20", "relay_blocks=2000");

        Preview preview = Simulator.run(sessions);

        assertThat(preview.blocksPerRelayBlock()).isBetween(1 - 2.0 / 20, 1 - 0.9 / 20);
        assertThat(preview.lost()).containsKey("session_change");
    }

    @Test
    void goes_on_with_half_of_the_collators_on_the_old_node() {
        Preview preview = Simulator.run(with(calm(), "old_collators=2"));

        assertThat(preview.blocksPerRelayBlock()).isBetween(0.9, 1.0);
        assertThat(preview.lost()).containsKey("sibling_taken");
    }

    @Test
    void leaves_slots_empty_where_collators_are_missing() {
        Preview preview = Simulator.run(with(ready(), "collators=4", "missing_collators=2"));

        assertThat(preview.blocksPerRelayBlock()).isCloseTo(0.25, within(0.02));
        assertThat(preview.limitedBy().text()).contains("2 of 4 collators are off line");
    }

    private static Arguments rate(String scenario, SimulationParameters parameters, double rate) {
        return Arguments.of(scenario, parameters, rate);
    }
}
