package io.lookahead.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.rules.language.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule files that want to do more than speak. None is accepted, and none gets anything to run. */
class HostileRulesTest {

    private static final Path HOSTILE = Path.of("src/test/fixtures/rules/hostile");

    /** What the hostile files try to create. */
    private static final Path MARK = Path.of("target/ran-from-a-rule-file");

    private static final String HARMLESS = """
            rule "ordinary%s"
            when
                capacity is%s present
            then
                note "fine%s"
            end
            """;

    @TempDir
    Path folder;

    @AfterEach
    void nothing_ran() {
        assertThat(MARK).doesNotExist();
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(HOSTILE)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_hostile_file_is_refused_with_its_place(Path file) throws IOException {
        List<Problem> problems = Packs.problems(folder, Files.readString(file));

        assertThat(problems).isNotEmpty().allSatisfy(p -> {
            assertThat(p.file()).isEqualTo("team/rules.dslr");
            assertThat(p.line()).isPositive();
            assertThat(p.column()).isPositive();
            assertThat(p.help()).isNotEmpty();
        });
    }

    @Test
    void there_are_enough_of_them() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(30);
    }

    static Stream<Arguments> characters() {
        return Stream.of(
                Arguments.of("right-to-left override", "\u202E"),
                Arguments.of("left-to-right isolate", "\u2066"),
                Arguments.of("right-to-left mark", "\u200F"),
                Arguments.of("Arabic letter mark", "\u061C"),
                Arguments.of("zero-width space", "\u200B"),
                Arguments.of("zero-width joiner", "\u200D"),
                Arguments.of("word joiner", "\u2060"),
                Arguments.of("byte order mark", "\uFEFF"),
                Arguments.of("soft hyphen", "\u00AD"),
                Arguments.of("no-break space", "\u00A0"),
                Arguments.of("ideographic space", "\u3000"),
                Arguments.of("Hangul filler", "\u3164"),
                Arguments.of("Braille blank", "\u2800"),
                Arguments.of("line separator", "\u2028"),
                Arguments.of("paragraph separator", "\u2029"),
                Arguments.of("next line", "\u0085"),
                Arguments.of("vertical tab", "\u000B"),
                Arguments.of("form feed", "\f"),
                Arguments.of("carriage return inside of a line", "\rx"),
                Arguments.of("escape sequence", "\u001B[2J"),
                Arguments.of("null", "\0"),
                Arguments.of("tab", "\t"),
                Arguments.of("combining mark", "\u0336"),
                Arguments.of("private use", "\uE000"),
                Arguments.of("tag character", "\uDB40\uDC41"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("characters")
    void a_character_that_hides_something_is_refused_wherever_it_stands(String name, String character) {
        assertThat(Packs.problems(folder, HARMLESS.formatted(character, "", "")))
                .isNotEmpty();
        assertThat(Packs.problems(folder, HARMLESS.formatted("", character, "")))
                .isNotEmpty();
        assertThat(Packs.problems(folder, HARMLESS.formatted("", "", character)))
                .isNotEmpty();
    }

    @Test
    void without_such_a_character_the_same_file_is_accepted() {
        Packs.base(Packs.write(folder, HARMLESS.formatted("", "", "")));
    }

    @Test
    void a_letter_that_looks_like_another_is_no_word() {
        String cyrillic = HARMLESS.formatted("", "", "").replace("capacity", "c\u0430pacity");

        assertThat(Packs.problems(folder, cyrillic))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("outside of quotes"));
    }

    @Test
    void bytes_that_are_no_text_are_refused() throws IOException {
        Packs.write(folder, "");
        Files.write(folder.resolve("rules.dslr"), new byte[] {'r', 'u', (byte) 0xC3, (byte) 0x28});

        assertThat(RuleBase.load(List.of(folder))).isInstanceOf(RuleBase.Broken.class);
    }

    @Test
    void a_file_too_large_is_refused_before_it_is_read_as_rules() throws IOException {
        Packs.write(folder, "");
        Files.writeString(folder.resolve("rules.dslr"), "# ".repeat(200_000));

        assertThat(RuleBase.load(List.of(folder))).isInstanceOf(RuleBase.Broken.class);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {"words.dsl", "rules.drl", "table.xls", "Trap.java", "trap.class", "kmodule.xml", "notes.txt"})
    void a_pack_holds_no_file_that_could_carry_code(String name) throws IOException {
        Packs.write(folder, HARMLESS.formatted("", "", ""));
        Files.write(folder.resolve(name), "[when]there is a trap=eval(true)".getBytes(StandardCharsets.UTF_8));

        assertThat(RuleBase.load(List.of(folder))).isInstanceOf(RuleBase.Broken.class);
    }

    @Test
    void a_pack_reaches_nowhere_else() throws IOException {
        Packs.write(folder.resolve("pack"), HARMLESS.formatted("", "", ""));
        Files.writeString(folder.resolve("secret"), "secret");
        Files.createSymbolicLink(folder.resolve("pack").resolve("linked.md"), folder.resolve("secret"));

        assertThat(RuleBase.load(List.of(folder.resolve("pack")))).isInstanceOf(RuleBase.Broken.class);
    }
}
