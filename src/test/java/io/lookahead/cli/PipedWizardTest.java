package io.lookahead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.session.ExitCode;
import io.lookahead.session.SampleProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipedWizardTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copySample() {
        new SampleProject(CommandLineRun.HOME).copyInto(folder.resolve("saltmarsh"));
    }

    @Test
    void answers_from_a_file_are_not_asked_for_and_the_rest_comes_through_the_pipe() throws IOException {
        Files.writeString(folder.resolve("answers.yaml"), """
                format: lookahead/answers
                version: 1
                answers:
                  authoring-duration: "1600"
                  end-state: keep-slots
                  phase-1-enacted: "yes"
                  collators-upgraded: "yes"
                  consumers-informed: "yes"
                  clock.pallet_berths.Bookings: migrate
                  clock.pallet_berths.FeesChangedAt: migrate
                  clock.pallet_berths.LapsesAt: migrate
                  clock.pallet_berths.SweepFrom: accept
                """);
        CommandLineRun run =
                CommandLineRun.typing("y\n".repeat(60), folder, "migrate", "saltmarsh", "--answers", "answers.yaml");
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(ExitCode.OK.code());
        assertThat(run.out())
                .contains("Asynchronous backing is in the code")
                .contains("lookahead apply FRESH-COPY --phase 3")
                .doesNotContain("\033", "A question");
    }

    @Test
    void where_the_pipe_ends_it_says_how_to_go_on_without_anybody() throws IOException {
        CommandLineRun run = CommandLineRun.typing("y\n", folder, "migrate", "saltmarsh");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ANSWER_MISSING.code());
        assertThat(run.out())
                .contains("Nobody is there to answer 'start-phase-1'")
                .contains("lookahead apply saltmarsh --phase 1 --answers FILE");
    }
}
