package io.lookahead.sim.setup;

import static io.lookahead.sim.Networks.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lookahead.sim.RejectedParameters;
import io.lookahead.sim.Simulator;
import io.lookahead.sim.setup.ParameterProblem.Level;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterCheckTest {

    private static final SimulationParameters DEFAULTS = SimulationParameters.defaults();

    @Test
    void finds_nothing_wrong_with_the_defaults() {
        assertThat(ParameterCheck.problems(DEFAULTS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CAPACITY, -1",
        "CAPACITY, 4000000000",
        "CAPACITY, three",
        "SLOT_DURATION_MS, 0",
        "RELAY_SLOT_MS, -6000",
        "RELAY_BLOCKS, 0",
        "RELAY_BLOCKS, 9223372036854775807",
        "SEEDS, 0",
        "CORES, 0",
        "RELAY_SKIP_SHARE, 1.5",
        "RELAY_SKIP_SHARE, NaN",
        "BLOCK_FULLNESS, -0.1",
        "CONSENSUS_HOOK, MyOwnHook",
        "COLLATOR, fast",
        "ALLOW_MULTIPLE_BLOCKS_PER_SLOT, perhaps",
        "SDK, newest",
    })
    void rejects_a_value_outside_its_range_and_says_what_is_expected(Setting setting, String value) {
        List<ParameterProblem> problems = ParameterCheck.problems(with(DEFAULTS, setting.key() + "=" + value));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.level()).isEqualTo(Level.REJECTED);
            assertThat(problem.text())
                    .startsWith(setting.option())
                    .contains(setting.range().text());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "COLLATORS, 1, OLD_COLLATORS, 2, counted once",
        "COLLATORS, 2, MISSING_COLLATORS, 2, somebody has to build",
        "CORES, 2, CORE_SHARED_BY, 2, one shared core",
        "RELAY_BLOCKS, 100000000, SEEDS, 10000, minutes",
        "BLOCK_GOSSIP_MS, 500, BLOCK_GOSSIP_P95_MS, 400, not below the median",
        "BACKER_SLOWDOWN, 2, BACKER_SLOWDOWN_P95, 1.5, not below the median",
        "SDK, v1.0.0, NODE_SDK, v1.0.0, came with v1.1.0",
        "COLLATOR, slot-based, NODE_SDK, v1.7.0, came with stable2407",
    })
    void rejects_values_that_contradict_each_other(
            Setting first, String firstValue, Setting second, String secondValue, String reason) {
        List<ParameterProblem> problems = ParameterCheck.problems(
                with(DEFAULTS, first.key() + "=" + firstValue, second.key() + "=" + secondValue));

        assertThat(problems)
                .filteredOn(problem -> problem.level() == Level.REJECTED)
                .singleElement()
                .satisfies(problem -> assertThat(problem.because()).contains(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "CAPACITY, 0, enforces 1",
        "CAPACITY, 6, scheduling_lookahead",
        "VELOCITY, 0, takes the larger",
        "AUTHORING_MS, 3000, guide step 2.5",
        "MAX_CANDIDATE_DEPTH, 0, must both be above 0",
        "MAX_CANDIDATE_DEPTH, 2, guide: capacity should not exceed it",
        "MINIMUM_PERIOD_MS, 6000, ahead of the slots",
        "SLOT_DURATION_MS, 2000, cannot do this from stable2503 on",
        "SLOT_DURATION_MS, 7000, drift apart",
        "NODE_SDK, stable2409, stable2412-1",
        "COLLATOR, nimbus, no model of its own",
        "CORES, 3, to the first core",
    })
    void warns_of_what_can_be_simulated_but_is_doubtful(Setting setting, String value, String reason) {
        List<ParameterProblem> problems = ParameterCheck.problems(with(DEFAULTS, setting.key() + "=" + value));

        assertThat(problems).allMatch(problem -> problem.level() == Level.WARNED);
        assertThat(problems).anySatisfy(problem -> assertThat(problem.because()).contains(reason));
    }

    @Test
    void the_simulator_refuses_rejected_parameters_with_every_reason() {
        SimulationParameters hopeless = with(DEFAULTS, "capacity=-1", "seeds=0");

        assertThatThrownBy(() -> Simulator.run(hopeless))
                .isInstanceOf(RejectedParameters.class)
                .hasMessageContaining("--capacity")
                .hasMessageContaining("--seeds");
    }

    @Test
    void the_simulator_hands_warnings_on() {
        SimulationParameters doubtful = with(DEFAULTS, "capacity=6", "seeds=1");

        assertThat(Simulator.run(doubtful).warnings()).isEqualTo(ParameterCheck.problems(doubtful));
    }
}
