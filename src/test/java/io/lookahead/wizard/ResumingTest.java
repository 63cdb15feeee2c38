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
                .contains("What you answered:")
                .doesNotContain("authoring-duration", "clock.pallet_berths")
                .containsPattern("block time before +13\\.\\d s")
                .containsPattern("with these files +6\\.\\d s")
                .containsPattern("before the upgrade");
    }
}
