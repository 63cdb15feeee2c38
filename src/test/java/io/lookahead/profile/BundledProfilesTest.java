package io.lookahead.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The profiles that come with the product")
class BundledProfilesTest {

    private static final Path HOME = Path.of(System.getProperty("lookahead.home", "."));

    private static Profile profile(String name) {
        ProfileLoad load = new Profiles(HOME).load(name, HOME);
        assertThat(load.problems()).isEmpty();
        return ((ProfileLoad.Found) load).profile();
    }

    @Test
    @DisplayName("are the four relay chains and a team's example")
    void areThese() {
        assertThat(new Profiles(HOME).names())
                .containsExactly("example-team", "kusama", "paseo", "polkadot", "westend");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kusama", "paseo", "polkadot", "westend"})
    @DisplayName("give a source for every parameter, and a value exactly where they claim to know one")
    void giveSources(String name) {
        Profile profile = profile(name);

        assertThat(profile.isRelayChain()).isTrue();
        assertThat(profile.relayValues()).hasSizeGreaterThanOrEqualTo(10).allSatisfy(parameter -> {
            assertThat(parameter.source()).isNotBlank();
            assertThat(parameter.value() == null).isEqualTo(parameter.certainty() == Certainty.UNKNOWN);
        });
    }

    @Test
    @DisplayName("Paseo admits what is not known")
    void paseoAdmits() {
        Map<String, Certainty> certainties = profile("paseo").relayValues().stream()
                .collect(Collectors.toMap(RelayValue::name, RelayValue::certainty));

        assertThat(certainties)
                .containsEntry("max_candidate_depth", Certainty.UNKNOWN)
                .containsEntry("scheduling_lookahead", Certainty.UNKNOWN)
                .containsEntry("relay_slot_duration_ms", Certainty.CONFIRMED);
    }

    @Test
    @DisplayName("the example extends Polkadot")
    void exampleExtends() {
        Profile example = profile("example-team");

        assertThat(example.chain()).isEqualTo(List.of("example-team", "polkadot"));
        assertThat(example.relayParameters())
                .anySatisfy(parameter -> assertThat(parameter.name()).isEqualTo("max_candidate_depth"));
        assertThat(example.answers())
                .contains(new Answer("end-state", "shorter-slots"), new Answer("authoring-duration", "1500"));
    }
}
