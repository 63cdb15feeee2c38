package io.lookahead.sim;

import static io.lookahead.sim.Networks.calm;
import static io.lookahead.sim.Networks.ready;
import static io.lookahead.sim.Networks.with;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.sim.Stall.Kind;
import io.lookahead.sim.setup.Setting;
import org.junit.jupiter.api.Test;

/** Whether a chain stalls, what the operator sees of it, and what holds it back. */
class VerdictTest {

    @Test
    void a_chain_after_phase_3_does_not_stall_and_is_limited_by_its_core() {
        Preview preview = Simulator.run(calm());

        assertThat(preview.stall()).isNull();
        assertThat(preview.refused()).isEmpty();
        assertThat(preview.limitedBy().factor()).isEqualTo("cores");
    }

    @Test
    void capacity_1_is_named_as_the_limit_after_phase_2() {
        Preview preview = Simulator.run(ready());

        assertThat(preview.stall()).isNull();
        assertThat(preview.limitedBy().text()).isEqualTo("capacity 1: a block must be included before the next");
    }

    @Test
    void the_panic_of_a_basic_collator_that_asks_too_often_is_harmless() {
        Preview preview = Simulator.run(with(ready(), "collator=basic", "slot_duration_ms=6000"));

        Stall stall = requireNonNull(preview.stall());
        assertThat(stall.kind()).isEqualTo(Kind.HARMLESS);
        assertThat(stall.message()).isEqualTo("no space left for the block in the unincluded segment");
    }

    @Test
    void a_longer_slot_duration_bricks_the_chain() {
        Preview preview = Simulator.run(with(calm(), "previous_slot_duration_ms=6000", "slot_duration_ms=12000"));

        Stall stall = requireNonNull(preview.stall());
        assertThat(stall.kind()).isEqualTo(Kind.FATAL);
        assertThat(stall.message()).isEqualTo("Slot must not decrease");
        assertThat(preview.blocksPerHour()).isZero();
        assertThat(preview.blockTime().max()).isGreaterThan(1_000_000);
    }

    @Test
    void a_shorter_slot_duration_costs_one_block_from_v1_8_on() {
        Preview preview = Simulator.run(with(calm(), "previous_slot_duration_ms=12000", "sdk=v1.8.0"));

        Stall stall = requireNonNull(preview.stall());
        assertThat(stall.kind()).isEqualTo(Kind.HARMLESS);
        assertThat(stall.message()).isEqualTo("slot number mismatch");
        assertThat(preview.refused()).isEmpty();
    }

    @Test
    void a_shorter_slot_duration_stops_older_nodes_until_they_are_restarted() {
        Preview preview =
                Simulator.run(with(calm(), "previous_slot_duration_ms=12000", "sdk=v1.6.0", "restart_after_blocks=50"));

        Stall stall = requireNonNull(preview.stall());
        assertThat(stall.kind()).isEqualTo(Kind.PASSING);
        assertThat(stall.because()).contains("until collators before v1.8.0 are restarted");
        assertThat(preview.blockTime().max()).isLessThan(30_000);
    }

    @Test
    void a_second_block_in_a_slot_that_aura_refuses_is_fatal_as_live_chains_showed() {
        Stall stall = requireNonNull(
                Simulator.run(with(calm(), "slot_duration_ms=12000", "allow_multiple_blocks_per_slot=false"))
                        .stall());

        assertThat(stall.kind()).isEqualTo(Kind.FATAL);
        assertThat(stall.message()).isEqualTo("Slot must increase");
        assertThat(stall.because()).contains("litentry/heima#4061");
    }

    @Test
    void a_second_block_on_a_relay_parent_under_the_strict_check_is_fatal_as_live_chains_showed() {
        Stall stall =
                requireNonNull(Simulator.run(with(calm(), "check_associated_relay_number=RelayNumberStrictlyIncreases"))
                        .stall());

        assertThat(stall.kind()).isEqualTo(Kind.FATAL);
        assertThat(stall.message()).startsWith("Relay chain block number needs to strictly increase");
    }

    @Test
    void the_strict_check_is_harmless_while_capacity_is_1() {
        Preview preview = Simulator.run(with(ready(), "check_associated_relay_number=RelayNumberStrictlyIncreases"));

        assertThat(preview.stall()).isNull();
    }

    @Test
    void a_hook_that_is_not_wired_shows_its_panic() {
        Stall stall = requireNonNull(Simulator.run(with(calm(), "consensus_hook=ExpectParentIncluded"))
                .stall());

        assertThat(stall.message()).isEqualTo("expected parent to be included");
    }

    @Test
    void a_minimum_period_of_a_whole_slot_refuses_the_second_block() {
        Preview half = Simulator.run(with(calm(), "minimum_period_ms=3000"));
        Preview whole = Simulator.run(with(calm(), "minimum_period_ms=6000"));

        assertThat(half.refused()).isEmpty();
        assertThat(whole.refused()).containsKey("timestamp_slot");
    }

    @Test
    void hook_A_refuses_slots_of_another_relay_slot_duration() {
        Preview preview = Simulator.run(
                with(calm(), "collator=slot-based", "sdk=v1.7.0").with(Setting.NODE_SDK, "stable2409", "test"));

        assertThat(preview.refused()).containsKey("slot_mismatch");
    }

    @Test
    void long_gaps_that_end_are_passing() {
        Preview preview = Simulator.run(
                with(calm(), "relay_skip_share=0.5", "collators=10", "missing_collators=8", "relay_blocks=3000"));

        assertThat(requireNonNull(preview.stall()).kind()).isEqualTo(Kind.PASSING);
    }
}
