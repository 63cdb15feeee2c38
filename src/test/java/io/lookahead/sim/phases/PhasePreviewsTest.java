package io.lookahead.sim.phases;

import static io.lookahead.sim.Networks.calm;
import static org.assertj.core.api.Assertions.assertThat;

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
import io.lookahead.sim.Simulator;
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
    void a_slot_duration_that_would_grow_is_seen_to_brick_the_chain() {
        SimulationParameters slower = TargetParameters.today(UNTOUCHED, calm())
                .with(Setting.SDK, "stable2409", "test")
                .with(Setting.COLLATOR, "lookahead", "test")
                .with(Setting.PREVIOUS_SLOT_DURATION_MS, 6_000, "test");

        assertThat(PhasePreviews.facts(3, Simulator.run(slower))).contains(new Simulated(3, "stall", 3));
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
