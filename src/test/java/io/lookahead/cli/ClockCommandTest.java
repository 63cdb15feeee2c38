package io.lookahead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.session.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts time in blocks, changed without a terminal, on a sample whose profile answers nothing. */
class ClockCommandTest {

    private static final String DRAFT = "pallets/berths/src/block_time_migration.rs";
    private static final String BERTHS = """
            format: lookahead/answers
            version: 1
            answers:
              phase-1-enacted: yes
              collators-upgraded: yes
              consumers-informed: yes
              clock.pallet_berths.Bookings: migrate
              clock.pallet_berths.FeesChangedAt: accept
              clock.pallet_berths.LapsesAt: empty
              clock.pallet_berths.SweepFrom: migrate
            """;

    @TempDir
    private Path scratch;

    private Path sample;
    private Path answers;
    private SortedMap<String, String> before;

    @BeforeEach
    void copySample() throws IOException {
        sample = scratch.resolve("saltmarsh");
        run("demo", "--copy-only", "--into", sample.toString());
        Files.delete(sample.resolve("lookahead.yaml"));
        answers = Files.writeString(scratch.resolve("answers.yaml"), BERTHS);
        before = CommandLineRun.files(sample);
    }

    @Test
    void noAnswerAboutWhatIsStoredIsAssumed() {
        CommandLineRun apply = run("apply", sample.toString(), "--clock");

        assertThat(apply.exitCode()).isEqualTo(ExitCode.ANSWER_MISSING.code());
        assertThat(apply.err())
                .contains("--answers FILE")
                .contains("clock.pallet_berths.Bookings: migrate | relay-clock | empty | accept | handled")
                .contains("clock.pallet_berths.SweepFrom: ");
        assertThat(CommandLineRun.files(sample)).isEqualTo(before);
    }

    @Test
    void thirdPhaseIsNotCarriedOutWhileAStoredValueHasNoAnswer() throws IOException {
        Files.writeString(answers, BERTHS.replaceAll("(?m)^.*clock[.].*\\R", ""));
        for (String phase : new String[] {"1", "2"}) {
            assertThat(run("apply", sample.toString(), "--phase", phase, "--answers", answers.toString())
                            .exitCode())
                    .isZero();
        }
        SortedMap<String, String> ready = CommandLineRun.files(sample);

        CommandLineRun apply = run("apply", sample.toString(), "--phase", "3");

        assertThat(apply.exitCode()).isEqualTo(ExitCode.ANSWER_MISSING.code());
        assertThat(apply.err()).contains("clock.pallet_berths.LapsesAt: migrate |");
        assertThat(CommandLineRun.files(sample)).isEqualTo(ready);
    }

    @Test
    void aDraftIsWrittenRecordedAndTakenBack() throws IOException {
        CommandLineRun apply = run("apply", sample.toString(), "--clock", "--answers", answers.toString());

        assertThat(apply.out()).contains("done     clock.pallet_berths").contains("by hand  clock.pallet_berths.GRACE");
        assertThat(apply.exitCode()).isEqualTo(ExitCode.FINDINGS.code());
        SortedMap<String, String> after = CommandLineRun.files(sample);
        assertThat(after.get(DRAFT)).contains("Bookings").contains("SweepFrom").doesNotContain("FeesChangedAt");
        assertThat(after.keySet()).hasSize(before.size() + 1).containsAll(before.keySet());

        CommandLineRun again = run("apply", sample.toString(), "--clock");
        assertThat(again.out()).doesNotContain("done ");
        assertThat(CommandLineRun.files(sample)).isEqualTo(after);

        assertThat(run("undo", sample.toString()).out()).contains("taken back clock.pallet_berths");
        assertThat(CommandLineRun.files(sample)).isEqualTo(before);
        assertThat(run("transcript", "verify", sample.toString()).exitCode()).isZero();
        assertThat(run("transcript", "export", sample.toString()).out())
                .contains("clock.pallet\\_berths draft a migration")
                .doesNotContain("Phase 0");
    }

    @Test
    void aTaskThatIsLeftOpenIsLeft() throws IOException {
        Files.writeString(
                answers, "format: lookahead/answers\nversion: 1\nanswers: {}\nleft_open: [clock.pallet_berths]\n");

        CommandLineRun apply = run("apply", sample.toString(), "--clock", "--answers", answers.toString());

        assertThat(apply.exitCode()).isEqualTo(ExitCode.FINDINGS.code());
        assertThat(CommandLineRun.files(sample)).isEqualTo(before);
    }

    @Test
    void aDiffShowsTheDraftAndSaysWhatItSupposed() {
        CommandLineRun diff = run("diff", sample.toString(), "--clock");

        assertThat(diff.exitCode()).isZero();
        assertThat(diff.out()).contains("+++ b/" + DRAFT);
        assertThat(diff.err()).contains("as if it were `migrate`").contains("clock.pallet_berths.Bookings");
        assertThat(CommandLineRun.files(sample)).isEqualTo(before);
    }

    private CommandLineRun run(String... args) {
        return CommandLineRun.in(scratch, args);
    }
}
