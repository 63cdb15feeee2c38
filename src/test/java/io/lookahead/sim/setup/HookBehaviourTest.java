package io.lookahead.sim.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.SdkRelease;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HookBehaviourTest {

    @ParameterizedTest
    @CsvSource({
        "v1.1.0, A",
        "v1.14.0, A",
        "stable2407, B",
        "stable2412-6, B",
        "stable2503, C",
        "stable2506, C",
        "stable2509, C",
        "stable2512, D",
        "stable2606, D",
    })
    void follows_the_release(String release, HookBehaviour behaviour) {
        assertThat(HookBehaviour.of(SdkRelease.of(release))).isEqualTo(behaviour);
    }
}
