package io.lookahead.wizard.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class CommandRunTest {

    @TempDir
    private Path folder;

    private final List<String> lines = new ArrayList<>();

    private CommandRun.Result run(String script) {
        return CommandRun.of(List.of("sh", "-c", script), folder, lines::add);
    }

    @Test
    void lines_come_as_they_are_written_both_streams_together() {
        CommandRun.Result result = run("echo one; echo two >&2; exit 3");
        assertThat(lines).containsExactlyInAnyOrder("one", "two");
        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.isPassed()).isFalse();
    }

    @Test
    void only_the_last_lines_are_kept() {
        CommandRun.Result result = run("for i in $(seq 1 100); do echo line $i; done");
        assertThat(lines).hasSize(100);
        assertThat(result.output().lines()).hasSize(40).endsWith("line 100");
        assertThat(result.isPassed()).isTrue();
    }

    @Test
    void a_command_that_reads_gets_no_input_and_ends() {
        assertThat(run("cat").isPassed()).isTrue();
    }

    @Test
    void a_command_that_does_not_exist_says_so() {
        CommandRun.Result result = CommandRun.of(List.of("no-such-command-anywhere"), folder, lines::add);
        assertThat(result.exit()).isEqualTo(-1);
        assertThat(result.output()).contains("no-such-command-anywhere");
    }
}
