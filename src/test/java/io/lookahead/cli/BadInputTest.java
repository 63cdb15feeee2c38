package io.lookahead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told where there is nothing to work on: one message, the contract's exit code, nothing written. */
class BadInputTest {

    @TempDir
    private Path scratch;

    @ParameterizedTest
    @ValueSource(strings = {"scan", "plan", "migrate"})
    void says_that_a_path_does_not_exist(String command) {
        CommandLineRun run = CommandLineRun.in(scratch, command, "no/such/folder");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("there is no such folder").hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void says_that_a_path_is_a_file() throws IOException {
        Files.writeString(scratch.resolve("lib.rs"), "fn main() {}\n");

        CommandLineRun run = CommandLineRun.in(scratch, "plan", "lib.rs");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("this is a file").hasLineCount(1);
    }

    @Test
    void says_what_it_looked_for_in_an_empty_folder() {
        CommandLineRun run = CommandLineRun.in(scratch, "plan");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("cumulus-pallet-parachain-system").contains("register_validate_block!");
        assertThat(CommandLineRun.files(scratch)).isEmpty();
    }

    @Test
    void does_not_take_a_plain_crate_for_a_parachain() throws IOException {
        Files.createDirectories(scratch.resolve("src"));
        Files.writeString(scratch.resolve("Cargo.toml"), "[package]\nname = \"plain\"\nversion = \"0.1.0\"\n");
        Files.writeString(scratch.resolve("src/lib.rs"), "pub const CAPACITY: u32 = 1;\n");

        CommandLineRun run = CommandLineRun.in(scratch, "apply", "--phase", "1");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(CommandLineRun.files(scratch)).hasSize(2);
        assertThat(scratch.resolve(".lookahead")).doesNotExist();
    }

    @Test
    void names_the_manifest_that_does_not_parse() throws IOException {
        Files.writeString(scratch.resolve("Cargo.toml"), "[package\nname = \n");

        CommandLineRun run = CommandLineRun.in(scratch, "plan");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("Cargo.toml:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "-1"})
    void knows_three_phases(String phase) {
        CommandLineRun run = CommandLineRun.in(scratch, "diff", "--phase", phase);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("1, 2 or 3");
    }

    @Test
    void says_that_an_answers_file_is_not_yaml() throws IOException {
        Files.writeString(scratch.resolve("answers.yaml"), "answers: [\n");

        CommandLineRun run = CommandLineRun.in(scratch, "plan", "--answers", "answers.yaml");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("answers.yaml:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "2001", "soon"})
    void names_the_line_of_an_answer_that_its_question_does_not_take(String answer) throws IOException {
        Files.writeString(
                scratch.resolve("answers.yaml"),
                "format: lookahead/answers\nversion: 1\nanswers:\n  authoring-duration: " + answer + "\n");
        CommandLineRun copied = CommandLineRun.in(scratch, "demo", "--copy-only", "--into", "sample");
        assertThat(copied.exitCode()).isZero();

        CommandLineRun run = CommandLineRun.in(scratch, "plan", "sample", "--answers", "answers.yaml");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("answers.yaml:4", "'" + answer + "'", "a whole number from 1500 to 2000")
                .contains("How many milliseconds may your collators take");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void names_the_line_of_a_profile_whose_answer_its_question_does_not_take() throws IOException {
        CommandLineRun.in(scratch, "demo", "--copy-only", "--into", "sample");
        Files.writeString(
                scratch.resolve("own.yaml"),
                "format: lookahead/profile\nversion: 1\nname: own\ntitle: Own\nkind: team\nextends: polkadot\n"
                        + "hardware:\n  authoring_ms: 600\n");

        CommandLineRun run = CommandLineRun.in(scratch, "plan", "sample", "--profile", "own.yaml");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("own.yaml:8", "'600'", "a whole number from 1500 to 2000");
    }

    @Test
    void takes_an_answer_back_that_its_question_does_not_take_and_asks_again_the_next_time() throws IOException {
        CommandLineRun.in(scratch, "demo", "--copy-only", "--into", "sample");
        Files.writeString(
                scratch.resolve("answers.yaml"),
                "format: lookahead/answers\nversion: 1\nanswers:\n  authoring-duration: 0\n");

        assertThat(CommandLineRun.in(scratch, "apply", "sample", "--phase", "1", "--answers", "answers.yaml")
                        .exitCode())
                .isEqualTo(2);
        assertThat(CommandLineRun.in(scratch, "apply", "sample", "--phase", "1").exitCode())
                .isZero();
    }
}
