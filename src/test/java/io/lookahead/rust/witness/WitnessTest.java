package io.lookahead.rust.witness;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * tree-sitter, which shares nothing with our parser, sees the same items and expressions at the same places in every
 * Rust file of the fixtures. {@link CorpusDifferential} does the same over any tree.
 */
class WitnessTest {

    static List<Path> fixtures() throws IOException {
        Path fixtures = Path.of(System.getProperty("lookahead.home", "."), "src/test/fixtures");
        try (Stream<Path> paths = Files.walk(fixtures)) {
            return paths.filter(path -> path.toString().endsWith(".rs"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void both_parsers_see_the_same(Path file) throws IOException {
        Differential.Outcome outcome = Differential.compare(SourceText.of(file.toString(), Files.readAllBytes(file)));

        assertThat(outcome.differences()).isEmpty();
        assertThat(outcome.judged()).isTrue();
    }
}
