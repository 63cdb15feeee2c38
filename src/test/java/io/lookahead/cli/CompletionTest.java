package io.lookahead.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a real bash makes of the script for it. */
class CompletionTest {

    @TempDir
    private Path scratch;

    @BeforeEach
    void writeTheScript() throws IOException {
        assumeThat(Path.of("/bin/bash")).exists();
        Files.writeString(
                scratch.resolve("script"),
                CommandLineRun.in(scratch, "completion").out());
    }

    @ParameterizedTest
    @CsvSource({
        "lookahead pl, plan",
        "lookahead plan --ign, --ignore-record",
        "lookahead plan --format j, json",
        "lookahead rules why-, why-not",
        "lookahead schema prof, profile",
    })
    void completes_commands_options_and_their_values(String typed, String completed) throws Exception {
        assertThat(completions(typed)).isEqualTo(completed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lookahead ./cha", "lookahead plan ./cha", "lookahead apply --answers ./cha"})
    void leaves_file_names_to_the_shell(String typed) throws Exception {
        assertThat(completions(typed)).isEmpty();
    }

    @Test
    void does_not_keep_the_shell_from_completing_file_names() throws IOException {
        assertThat(Files.readString(scratch.resolve("script")))
                .contains("complete -F _complete_lookahead -o default lookahead")
                .doesNotContain("+o default");
    }

    private String completions(String typed) throws Exception {
        Process bash = new ProcessBuilder(
                        "/bin/bash",
                        "-c",
                        "source ./script; COMP_WORDS=($0); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _complete_lookahead;"
                                + " printf '%s' \"${COMPREPLY[*]}\"",
                        typed)
                .directory(scratch.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        bash.waitFor();
        return said;
    }
}
