package io.lookahead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command says of itself, and what it takes for granted. */
class HelpTest {

    @TempDir
    private Path scratch;

    @ParameterizedTest
    @ValueSource(strings = {"demo", "plan", "apply", "rules", "rules why", "transcript verify"})
    void every_command_explains_itself_when_asked(String command) {
        CommandLineRun asked = CommandLineRun.in(scratch, (command + " --help").split(" ", -1));
        CommandLineRun helped = CommandLineRun.in(scratch, ("help " + command).split(" ", -1));

        assertThat(asked.exitCode()).isZero();
        assertThat(asked.out()).startsWith("Usage: lookahead " + command).isEqualTo(helped.out());
    }

    @Test
    void the_demo_takes_a_folder_by_itself() {
        CommandLineRun run = CommandLineRun.in(scratch, "demo", "chain", "--copy-only");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(scratch.resolve("chain") + "\n");
        assertThat(Files.exists(scratch.resolve("chain/Cargo.toml"))).isTrue();
    }

    @Test
    void a_demo_that_is_there_already_is_gone_on_with_by_its_path() {
        CommandLineRun.in(scratch, "demo", "chain", "--copy-only");
        CommandLineRun again = CommandLineRun.in(scratch, "demo", "chain");

        assertThat(again.exitCode()).isEqualTo(3);
        assertThat(again.err()).contains("already holds something", "lookahead " + scratch.resolve("chain"));
    }

    @Test
    void a_run_that_leaves_steps_open_says_so_with_what_to_do() {
        CommandLineRun.in(scratch, "demo", "chain", "--copy-only");
        CommandLineRun run = CommandLineRun.in(scratch, "apply", "chain", "--phase", "2");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("3 steps of phase 2 are open", "exit code 1 says so", "the same command again");
    }
}
