package io.lookahead.session;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lookahead.sim.Preview;
import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is previewed of a phase is what the rules say that its steps lead to. */
class ForeseenTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // given by JUnit
    private Path scratch;

    @SuppressWarnings("NullAway.Init") // given before each test
    private SampleSittings sample;

    @BeforeEach
    void copy() {
        sample = SampleSittings.in(scratch.resolve("saltmarsh"));
    }

    @Test
    void blocks_stay_at_12_s_until_phase_3_makes_them_6_s() {
        TargetView view = view(Map.of(), Map.of());

        assertThat(meanMs(view, 1)).isCloseTo(13_000, within(400.0));
        assertThat(meanMs(view, 2)).isCloseTo(12_200, within(400.0));
        assertThat(meanMs(view, 3)).isCloseTo(6_200, within(400.0));
        assertThat(requireNonNull(preview(view, 3).stall()).message()).isEqualTo("slot number mismatch");
    }

    @Test
    void who_stops_when_all_is_ready_is_shown_12_s_to_the_end() {
        TargetView view = view(Map.of("end-state", "ready-not-activated"), Map.of());

        assertThat(preview(view, 3).parameters()).isEqualTo(preview(view, 2).parameters());
    }

    @Test
    void what_a_declined_step_would_change_stays_as_it_is() {
        SimulationParameters planned = preview(view(Map.of(), Map.of()), 3).parameters();
        SimulationParameters withoutCapacity =
                preview(view(Map.of(), Map.of("3.2", "not yet")), 3).parameters();
        SimulationParameters withoutCollator =
                preview(view(Map.of(), Map.of("2.6", "not ours")), 3).parameters();
        SimulationParameters withoutApi =
                preview(view(Map.of(), Map.of("1.7", "not yet")), 3).parameters();

        assertThat(planned.number(Setting.CAPACITY)).isEqualTo(3);
        assertThat(withoutCapacity.number(Setting.CAPACITY)).isEqualTo(1);
        assertThat(withoutCapacity.number(Setting.SLOT_DURATION_MS)).isEqualTo(6_000);
        assertThat(planned.text(Setting.COLLATOR)).isEqualTo("lookahead");
        assertThat(withoutCollator.text(Setting.COLLATOR)).isEqualTo("basic");
        assertThat(planned.flag(Setting.UNINCLUDED_SEGMENT_API)).isTrue();
        assertThat(withoutApi.flag(Setting.UNINCLUDED_SEGMENT_API)).isFalse();
    }

    @Test
    void the_nodes_of_today_are_known_to_the_chain_that_no_longer_runs_them() {
        SimulationParameters after = preview(view(Map.of(), Map.of()), 3).parameters();

        assertThat(after.text(Setting.OLD_COLLATOR)).isEqualTo("basic");
        assertThat(after.number(Setting.OLD_AUTHORING_MS)).isEqualTo(500);
        assertThat(after.number(Setting.PREVIOUS_SLOT_DURATION_MS)).isEqualTo(12_000);
    }

    private TargetView view(Map<String, String> answers, Map<String, String> declined) {
        Project project = Project.open(sample.options("Ida", SampleSittings.on("2026-11-23"), answers));
        try (Session session = Session.open(project, project.target())) {
            declined.forEach(session::decline);
            return session.view();
        }
    }

    private static Preview preview(TargetView view, int phase) {
        return requireNonNull(view.phase(phase).preview());
    }

    private static double meanMs(TargetView view, int phase) {
        return preview(view, phase).blockTime().mean();
    }
}
