package io.lookahead.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lookahead.session.ExitCode;
import io.lookahead.session.SessionException;
import io.lookahead.wizard.dialog.ScriptedDialog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumingTest {

    private SampleCopy sample;

    @BeforeEach
    void leaveInTheMiddle(@TempDir Path folder) {
        sample = SampleCopy.in(folder.resolve("saltmarsh"));
        sample.visit(new Script().on("start-phase-2", "q").dialog());
    }

    @Test
    void a_phase_that_was_paused_at_its_end_ends_on_the_next_visit(@TempDir Path other) {
        sample = SampleCopy.in(other.resolve("saltmarsh"));
        sample.visit(new Script().on("end-phase-1", "q").dialog());
        Script later = new Script().on("begin", "l", "y").on("start-phase-2", "q");
        ScriptedDialog dialog = later.dialog();

        sample.visit(dialog);

        assertThat(later.asked()).containsSubsequence("begin", "begin", "end-phase-1", "start-phase-2");
        assertThat(Script.said(dialog))
                .containsSubsequence("After phase 1", "this runtime must be enacted", "Phase 1 · done in the code");
    }

    @Test
    void a_phase_that_was_ended_does_not_end_again() {
        Script later = new Script().on("start-phase-2", "q");

        sample.visit(later.dialog());

        assertThat(later.asked()).doesNotContain("end-phase-1");
    }

    private void changeARuntimeConstant() throws IOException {
        Path runtime = sample.root().resolve("runtime/src/lib.rs");
        Files.writeString(
                runtime,
                Files.readString(runtime)
                        .replace("UNINCLUDED_SEGMENT_CAPACITY: u32 = 1", "UNINCLUDED_SEGMENT_CAPACITY: u32 = 2"));
    }

    @Test
    void a_later_visit_says_where_the_last_one_stopped() {
        ScriptedDialog dialog = new Script().on("begin", "q").dialog();

        sample.visit(dialog);

        assertThat(String.join(" ", dialog.shown()))
                .contains("Going on where the last session stopped", "Closed: phase 1.");
    }

    @Test
    void files_that_drifted_are_named_and_planned_again_only_on_a_yes() throws IOException {
        changeARuntimeConstant();
        Script refusing = new Script().on("plan-again", "b");

        SessionException refused = catchThrowableOfType(SessionException.class, () -> sample.visit(refusing.dialog()));

        assertThat(refused.exitCode()).isEqualTo(ExitCode.FILES_CHANGED);
        Script agreeing = new Script().on("plan-again", "y").on("begin", "q");
        ScriptedDialog dialog = agreeing.dialog();
        sample.visit(dialog);
        assertThat(agreeing.asked()).contains("plan-again", "begin");
        assertThat(String.join(" ", dialog.shown())).contains("runtime/src/lib.rs was changed");
    }

    @Test
    void a_phase_left_half_done_is_warned_of_when_leaving_and_when_coming_back() {
        ScriptedDialog leaving = new Script().on("step-3.4", "q").dialog();
        sample.visit(leaving);
        ScriptedDialog back = new Script().on("begin", "q").dialog();
        sample.visit(back);

        String warning = "Phase 3 is half done. Put no runtime on chain that was built from these files";
        assertThat(Script.said(leaving)).contains("Paused. Everything is saved.", warning);
        assertThat(Script.said(back)).contains(warning);
    }

    @Test
    void the_block_time_of_before_stays_that_with_which_the_upgrade_began() {
        sample.visit(new Script().on("step-3.4", "q").dialog());
        ScriptedDialog back =
                new Script().on("begin", "a", "y").on("step-3.4", "q").dialog();

        sample.visit(back);

        assertThat(Script.said(back))
                .contains("What was answered:")
                .containsPattern("migrate What is to be done about Bookings, .*SweepFrom of pallet_berths")
                .doesNotContain("authoring-duration", "clock.pallet_berths")
                .containsPattern("block time before +13\\.\\d s")
                .containsPattern("with these files +6\\.\\d s")
                .containsPattern("before the upgrade");
    }
}
