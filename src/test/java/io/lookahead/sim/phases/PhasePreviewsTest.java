package io.lookahead.sim.phases;

import static io.lookahead.sim.Networks.calm;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lookahead.facts.Consensus;
import io.lookahead.facts.FactKey;
import io.lookahead.facts.Location;
import io.lookahead.facts.NodeKey;
import io.lookahead.facts.NodeTarget;
import io.lookahead.facts.Reading;
import io.lookahead.facts.RelayParameter;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.facts.RuntimeTarget;
import io.lookahead.facts.SdkFact;
import io.lookahead.facts.SdkRelease;
import io.lookahead.facts.Simulated;
import io.lookahead.facts.Target;
import io.lookahead.sim.Preview;
import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhasePreviewsTest {

    private static final Location LINE = new Location("runtime/src/lib.rs", 12, 1);

    private static final Target UNTOUCHED = target(
            Map.of(
                    RuntimeKey.SLOT_DURATION, found(RuntimeKey.SLOT_DURATION, 12_000L),
                    RuntimeKey.MINIMUM_PERIOD, found(RuntimeKey.MINIMUM_PERIOD, 6_000L),
                    RuntimeKey.MAXIMUM_BLOCK_WEIGHT, found(RuntimeKey.MAXIMUM_BLOCK_WEIGHT, 500.0)),
            Map.of(
                    NodeKey.COLLATOR, found(NodeKey.COLLATOR, "basic"),
                    NodeKey.AUTHORING_DURATION, found(NodeKey.AUTHORING_DURATION, 500L)));

    @Test
    void today_is_what_was_read_and_the_sdk_s_default_where_nothing_was() {
        SimulationParameters today = TargetParameters.today(UNTOUCHED, calm());

        assertThat(today.number(Setting.SLOT_DURATION_MS)).isEqualTo(12_000);
        assertThat(today.source(Setting.SLOT_DURATION_MS)).isEqualTo("runtime/src/lib.rs:12");
        assertThat(today.text(Setting.CONSENSUS_HOOK)).isEqualTo("ExpectParentIncluded");
        assertThat(today.source(Setting.CONSENSUS_HOOK)).contains("default");
        assertThat(today.flag(Setting.ALLOW_MULTIPLE_BLOCKS_PER_SLOT)).isFalse();
        assertThat(today.text(Setting.SDK)).isEqualTo("v1.7.0");
    }

    @Test
    void blocks_stay_at_12_s_until_phase_3_makes_them_6_s() {
        PhasePreviews previews = PhasePreviews.of(TargetParameters.today(UNTOUCHED, calm()), EndState.SHORTER_SLOTS);

        for (int phase = 0; phase <= 2; phase++) {
            assertThat(previews.phase(phase).blockTime().mean())
                    .as("phase " + phase)
                    .isCloseTo(12_000, within(200.0));
        }
        assertThat(previews.phase(3).blockTime().mean()).isCloseTo(6_000, within(100.0));
        assertThat(requireNonNull(previews.phase(3).stall()).message()).isEqualTo("slot number mismatch");
        assertThat(previews.today().blockspace().againstToday()).isEqualTo(1);
        assertThat(previews.phase(3).blockspace().againstToday()).isCloseTo(6, within(0.2));
    }

    @Test
    void all_three_end_states_make_a_block_every_6_s() {
        Map<EndState, Preview> previews = PhasePreviews.endStates(TargetParameters.today(UNTOUCHED, calm()));

        assertThat(previews.keySet()).containsExactly(EndState.values());
        assertThat(previews.values())
                .allSatisfy(preview -> assertThat(preview.blockTime().mean()).isCloseTo(6_000, within(100.0)));
        assertThat(previews.get(EndState.KEEP_SLOTS).parameters().number(Setting.SLOT_DURATION_MS))
                .isEqualTo(12_000);
        assertThat(previews.get(EndState.HIGHER_VELOCITY).parameters().number(Setting.VELOCITY))
                .isEqualTo(2);
    }

    @Test
    void what_is_already_further_is_not_taken_back() {
        Target further = target(
                Map.of(
                        RuntimeKey.SLOT_DURATION, found(RuntimeKey.SLOT_DURATION, 12_000L),
                        RuntimeKey.CAPACITY, found(RuntimeKey.CAPACITY, 2L)),
                Map.of(
                        NodeKey.COLLATOR, found(NodeKey.COLLATOR, "slot-based"),
                        NodeKey.AUTHORING_DURATION, found(NodeKey.AUTHORING_DURATION, 2_000L)));

        SimulationParameters after =
                TargetParameters.after(TargetParameters.today(further, calm()), 3, EndState.KEEP_SLOTS);

        assertThat(after.number(Setting.CAPACITY)).isEqualTo(2);
        assertThat(after.text(Setting.COLLATOR)).isEqualTo("slot-based");
        assertThat(after.number(Setting.AUTHORING_MS)).isEqualTo(2_000);
    }

    @Test
    void a_slot_duration_that_would_grow_is_seen_to_brick_the_chain() {
        Target fast = target(
                Map.of(RuntimeKey.SLOT_DURATION, found(RuntimeKey.SLOT_DURATION, 3_000L)),
                Map.of(NodeKey.COLLATOR, found(NodeKey.COLLATOR, "lookahead")));
        SimulationParameters today = TargetParameters.today(fast, calm()).with(Setting.SDK, "stable2409", "test");

        PhasePreviews previews = PhasePreviews.of(today, EndState.SHORTER_SLOTS);

        assertThat(previews.phase(3).stallWeight()).isEqualTo(3);
        assertThat(PhasePreviews.facts(3, previews.phase(3))).contains(new Simulated(3, "stall", 3));
    }

    @Test
    void the_relay_chain_s_parameters_come_with_their_source() {
        SimulationParameters parameters = TargetParameters.withRelay(
                SimulationParameters.defaults(),
                List.of(
                        new RelayParameter("scheduling_lookahead", 5, "Paseo, live"),
                        new RelayParameter("approval_execution_timeout_ms", 12_000, "default")));

        assertThat(parameters.number(Setting.SCHEDULING_LOOKAHEAD)).isEqualTo(5);
        assertThat(parameters.source(Setting.SCHEDULING_LOOKAHEAD)).isEqualTo("Paseo, live");
    }

    private static Target target(Map<RuntimeKey, Reading> runtime, Map<NodeKey, Reading> node) {
        return new Target(
                new RuntimeTarget("runtime", "runtime/Cargo.toml", "runtime/src/lib.rs", Consensus.AURA, runtime),
                new NodeTarget("node", "node/Cargo.toml", List.of("node/src/service.rs"), node),
                new SdkFact(SdkRelease.of("v1.7.0"), "Cargo.lock", null),
                List.of());
    }

    private static Reading found(FactKey key, Object value) {
        return Reading.found(key, value, null, null, LINE);
    }
}
