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
}
