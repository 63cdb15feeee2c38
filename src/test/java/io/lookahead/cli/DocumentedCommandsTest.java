package io.lookahead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that the documents show is one that the command line takes. */
@DisplayName("The commands that documents show")
class DocumentedCommandsTest {

    private static final Set<String> DOCUMENTS = Set.of("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md");

    /** A line of a code block, up to the two spaces before what it is for; or a command within a sentence. */
    private static final Pattern COMMAND =
            Pattern.compile("(?m)^    \\./lookahead((?: \\S+)*)|`(?:\\./)?lookahead ([^`]+)`");

    private static final int USAGE = 2;
    private static final int INTERNAL = 70;

    @TempDir
    private Path folder;

    static Stream<String> commands() throws IOException {
        Set<String> commands = new LinkedHashSet<>();
        for (String document : DOCUMENTS.stream().sorted().toList()) {
            Matcher matcher = COMMAND.matcher(Files.readString(CommandLineRun.HOME.resolve(document)));
            while (matcher.find()) {
                commands.add((matcher.group(1) == null ? matcher.group(2) : matcher.group(1)).strip());
            }
        }
        return commands.stream();
    }

    @Test
    void there_are_some() throws IOException {
        assertThat(commands()).contains("demo").hasSizeGreaterThan(8);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void are_taken(String command) {
        CommandLineRun.in(folder, "demo", "--copy-only", "--into", "sample");
        Map<String, String> given = Map.of(
                "PATH", "sample",
                "path/to/repo", "sample",
                "NAME", "polkadot",
                "FILE", "sample/lookahead.yaml",
                "DIR", CommandLineRun.HOME.resolve("rules/house-example").toString(),
                "URL", "http://localhost:9944");
        String[] args = Arrays.stream(command.split(" +"))
                .map(word -> given.getOrDefault(word, word))
                .toArray(String[]::new);

        CommandLineRun run = CommandLineRun.in(folder, args);

        assertThat(run.exitCode()).as(run.err()).isNotIn(USAGE, INTERNAL);
    }
}
