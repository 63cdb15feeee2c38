package io.lookahead.sim.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimulationParametersTest {

    @ParameterizedTest
    @EnumSource
    void every_setting_is_found_by_its_key_and_its_option(Setting setting) {
        assertThat(Setting.of(setting.key())).contains(setting);
        assertThat(Setting.of(setting.option())).contains(setting);
    }

    @ParameterizedTest
    @EnumSource
    void every_default_lies_in_its_range_and_has_a_source_and_a_description(Setting setting) {
        assertThat(setting.source()).isNotBlank();
        assertThat(setting.description()).isNotBlank();
        if (setting.initial() != null) {
            assertThat(setting.range().holds(setting.initial())).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_default_is_read_back_from_its_own_text(Setting setting) {
        if (setting.initial() != null) {
            assertThat(setting.range().read(setting.initial().toString())).contains(setting.initial());
        }
    }

    @Test
    void a_value_carries_its_source() {
        SimulationParameters parameters =
                SimulationParameters.defaults().with(Setting.CAPACITY, 2, "runtime/src/lib.rs:12");

        assertThat(parameters.number(Setting.CAPACITY)).isEqualTo(2);
        assertThat(parameters.source(Setting.CAPACITY)).isEqualTo("runtime/src/lib.rs:12");
        assertThat(parameters.without(Setting.CAPACITY)).isEqualTo(SimulationParameters.defaults());
    }

    @Test
    void changing_a_copy_leaves_the_original_alone() {
        SimulationParameters original = SimulationParameters.defaults();

        original.with(Setting.VELOCITY, 5, "test");

        assertThat(original.isGiven(Setting.VELOCITY)).isFalse();
    }

    @Test
    void everything_about_the_network_is_an_assumption_even_where_it_is_given() {
        SimulationParameters parameters = SimulationParameters.defaults()
                .with(Setting.RELAY_SKIP_SHARE, 0.2, "measured last week")
                .with(Setting.CAPACITY, 3, "runtime/src/lib.rs:12");

        assertThat(parameters.assumptions())
                .contains(new Assumption("relay_skip_share", "0.2", "share", "measured last week"))
                .extracting(Assumption::name)
                .contains("velocity", "cores")
                .containsAll(Arrays.stream(Setting.values())
                        .filter(setting -> setting.group() == Setting.Group.NETWORK)
                        .map(Setting::key)
                        .toList())
                .doesNotContain("capacity", "seeds");
    }

    @Test
    void the_node_is_of_the_runtimes_release_unless_given() {
        SimulationParameters parameters = SimulationParameters.defaults().with(Setting.SDK, "v1.7.0", "Cargo.lock");

        assertThat(parameters.nodeSdk()).hasToString("v1.7.0");
        assertThat(parameters.with(Setting.NODE_SDK, "stable2412-1", "asked").nodeSdk())
                .hasToString("stable2412-1");
    }
}
