package io.lookahead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job without a terminal: the sample, phase by phase, to the end and back. */
class SampleMigrationTest {

    @TempDir
    private Path scratch;

    @Test
    void carries_the_sample_through_all_three_phases() {
        Path sample = sample();

        for (int phase = 1; phase <= 3; phase++) {
            CommandLineRun apply = run("apply", sample.toString(), "--phase", Integer.toString(phase));
            assertThat(apply.exitCode())
                    .as("apply phase %d%n%s%s", phase, apply.out(), apply.err())
                    .isZero();
        }

        CommandLineRun check = run("plan", sample.toString(), "--check");
        assertThat(check.exitCode()).as(check.out()).isZero();
        assertThat(check.out()).contains("All steps are done");
    }

    @Test
    void says_that_nothing_was_compiled_and_what_is_left_to_do_outside_of_the_code() {
        CommandLineRun apply = run("apply", sample().toString(), "--phase", "1");

        assertThat(apply.err())
                .contains("Nothing was compiled.")
                .contains("brings Cargo.lock up to the manifests")
                .contains("      cargo check --workspace");
    }

    @Test
    void says_of_a_rehearsal_only_what_it_would_do() {
        CommandLineRun apply = run("apply", sample().toString(), "--phase", "1", "--dry-run");

        assertThat(apply.err()).doesNotContain("compiled").doesNotContain("enacted");
    }

    @Test
    void names_the_steps_that_stay_done_where_a_later_one_cannot_be_written() {
        Path sample = sample();
        assertThat(sample.resolve("runtime/Cargo.toml").toFile().setReadOnly()).isTrue();

        CommandLineRun apply = run("apply", sample.toString(), "--phase", "1");

        assertThat(apply.exitCode()).isEqualTo(3);
        assertThat(apply.err())
                .contains("step 1.4: runtime/Cargo.toml is read-only")
                .contains("Done before it, and kept: 1.1, 1.2. The same command goes on from there.");
        assertThat(sample.resolve("runtime/Cargo.toml").toFile().setWritable(true))
                .isTrue();
        assertThat(run("apply", sample.toString(), "--phase", "1").exitCode()).isZero();
    }

    @Test
    void changes_nothing_when_a_phase_is_applied_again() {
        Path sample = sample();
        run("apply", sample.toString(), "--phase", "1");
        SortedMap<String, String> once = CommandLineRun.files(sample);

        CommandLineRun again = run("apply", sample.toString(), "--phase", "1");

        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(CommandLineRun.files(sample)).isEqualTo(once);
    }

    @Test
    void shows_in_a_diff_what_it_then_applies_and_writes_nothing_meanwhile() {
        Path sample = sample();
        SortedMap<String, String> before = CommandLineRun.files(sample);

        CommandLineRun diff = run("diff", sample.toString(), "--phase", "1");
        CommandLineRun dryRun = run("apply", sample.toString(), "--phase", "1", "--dry-run");

        assertThat(diff.exitCode()).as(diff.err()).isZero();
        assertThat(diff.out()).contains("+++ b/runtime/src/lib.rs").contains("+++ b/runtime/Cargo.toml");
        assertThat(dryRun.exitCode()).as(dryRun.err()).isZero();
        assertThat(CommandLineRun.files(sample)).isEqualTo(before);
    }

    @Test
    void takes_everything_back_to_the_byte() {
        Path sample = sample();
        SortedMap<String, String> before = CommandLineRun.files(sample);
        run("apply", sample.toString(), "--phase", "1");
        run("apply", sample.toString(), "--phase", "2");

        CommandLineRun undo = run("undo", sample.toString(), "--scope", "everything");

        assertThat(undo.exitCode()).as(undo.err()).isZero();
        assertThat(CommandLineRun.files(sample)).isEqualTo(before);
    }

    private Path sample() {
        Path sample = scratch.resolve("saltmarsh");
        CommandLineRun copy = run("demo", "--copy-only", "--into", sample.toString());
        assertThat(copy.exitCode()).as(copy.err()).isZero();
        return sample;
    }

    private CommandLineRun run(String... args) {
        return CommandLineRun.in(scratch, args);
    }
}
