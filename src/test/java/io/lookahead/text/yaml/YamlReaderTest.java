package io.lookahead.text.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lookahead.facts.Location;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Reading one strict YAML document")
class YamlReaderTest {

    private static final YamlLimits SMALL = new YamlLimits(2000, 5, 100);

    private static YamlDocument read(String text) throws YamlException {
        return new YamlReader(SMALL).read("f.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static YamlProblem problemOf(byte[] bytes) {
        YamlException e = catchThrowableOfType(YamlException.class, () -> new YamlReader(SMALL).read("f.yaml", bytes));
        assertThat(e).as("the file must be refused").isNotNull();
        return e.problem();
    }

    @Test
    @DisplayName("keeps the kind of every value")
    void keepsKinds() throws YamlException {
        YamlDocument document = read("a: 12\nb: 1.5\nc: true\nd: yes\ne: null\nf: '12'\ng: [1, x]\n");

        assertThat(document.root().toString())
                .isEqualTo("{\"a\":12,\"b\":1.5,\"c\":true,\"d\":\"yes\",\"e\":null,\"f\":\"12\",\"g\":[1,\"x\"]}");
    }

    @Test
    @DisplayName("knows where keys and values stand")
    void knowsPlaces() throws YamlException {
        YamlDocument document = read("top:\n  - first\n  - inner/key: 7\n");

        assertThat(document.keyAt("/top")).isEqualTo(new Location("f.yaml", 1, 1));
        assertThat(document.valueAt("/top/0")).isEqualTo(new Location("f.yaml", 2, 5));
        assertThat(document.keyAt("/top/1/inner~1key")).isEqualTo(new Location("f.yaml", 3, 5));
        assertThat(document.valueAt("/top/1/inner~1key")).isEqualTo(new Location("f.yaml", 3, 16));
        assertThat(document.valueAt("/top/9/nowhere")).isEqualTo(document.valueAt("/top"));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("", 1, "this file is empty"),
                Arguments.of("# only a comment\n", 1, "this file is empty"),
                Arguments.of("a: 1\na: 2\n", 2, "the key 'a' is given twice; the first is on line 1"),
                Arguments.of("a: &x [1]\nb: *x\n", 1, "anchors (&) and aliases (*) are not used here"),
                Arguments.of("a: 1\nb: *x\n", 2, "anchors (&) and aliases (*) are not used here"),
                Arguments.of("a: !!java.net.URL [http://localhost]\n", 1, "tags (!) are not used here"),
                Arguments.of("a: 1\n---\nb: 2\n", 3, "a second document begins here"),
                Arguments.of("a: [1, 2\nb: 3\n", 2, "this is not YAML"),
                Arguments.of("a: \"\u0007\"\n", 1, "this is not YAML"),
                Arguments.of("a: " + "[".repeat(30) + "]".repeat(30), 1, "levels deep here"),
                Arguments.of("a: 99999999999999999999999\n", 1, "this number is too large"),
                Arguments.of("a: [" + "1,".repeat(200) + "1]\n", 1, "more than 100 values"),
                Arguments.of("x".repeat(3000), 1, "larger than 1 KiB"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("refused")
    @DisplayName("refuses what it does not read, saying where and why")
    void refuses(String text, int line, String message) {
        YamlProblem problem = problemOf(text.getBytes(StandardCharsets.UTF_8));

        assertThat(problem.message()).contains(message);
        assertThat(problem.at().line()).isEqualTo(line);
    }

    @Test
    @DisplayName("a billion laughs stay silent")
    void refusesABomb() {
        StringBuilder bomb = new StringBuilder("a0: &a0 lol\n");
        for (int i = 1; i < 10; i++) {
            String twice = "*a" + (i - 1) + ", *a" + (i - 1);
            bomb.append("a" + i + ": &a" + i + " [" + twice + "]\n");
        }

        assertThat(problemOf(bomb.toString().getBytes(StandardCharsets.UTF_8)).message())
                .contains("anchors");
    }

    @Test
    @DisplayName("a binary file is not text")
    void refusesBinary() {
        assertThat(problemOf(new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0})
                        .message())
                .isEqualTo("this is not a text file in UTF-8");
    }
}
