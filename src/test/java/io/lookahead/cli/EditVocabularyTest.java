package io.lookahead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description of the edits has every edit that rules can name, each with an example, and no other. */
class EditVocabularyTest {

    private static final Path DESCRIPTION = CommandLineRun.HOME.resolve("rules/EDITS.md");

    @TempDir
    private Path scratch;

    @Test
    void every_edit_is_described_with_an_example() throws IOException {
        String[] sections = Files.readString(DESCRIPTION).split("(?m)^### ");
        List<String> described = Stream.of(sections)
                .skip(1)
                .map(section -> section.lines().findFirst().orElse(""))
                .toList();

        assertThat(described).containsExactlyInAnyOrderElementsOf(sentences());
        assertThat(Stream.of(sections).skip(1))
                .allSatisfy(section -> assertThat(section.substring(section.indexOf("```diff\n")))
                        .containsPattern("(?m)^[+-]"));
    }

    private List<String> sentences() {
        String words = CommandLineRun.in(scratch, "rules", "words").out();
        String edits = words.substring(words.indexOf("[edit]")).split("\n\\[", 2)[0];
        return edits.lines()
                .skip(1)
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .toList();
    }
}
