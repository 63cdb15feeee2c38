package io.lookahead.scan.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.text.yaml.YamlProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdviceTableTest {

    private static final String TABLE = new String(Chain.bytes(Chain.ADVICE), StandardCharsets.UTF_8);

    @Test
    void valuesArePutInAsTheyAre() {
        assertThat(Chain.advice().say(Saying.RECKONS, Map.of("constant", "A$1{fields}\\B")))
                .startsWith("reckons with A$1{fields}\\B, so its results");
    }

    @Test
    void aSentenceThatIsMissingIsAProblem() {
        assertThat(problems(TABLE.replace("  moment: ", "  momentum: ")))
                .extracting(YamlProblem::message)
                .satisfiesExactly(
                        missing -> assertThat(missing).isEqualTo("the sentence 'moment' is missing"),
                        unknown -> assertThat(unknown).startsWith("'momentum' is none of: follows-block-time, "));
    }

    @Test
    void aWordThatNothingIsKnownOfIsAProblemWithItsPlace() {
        assertThat(problems(TABLE.replace(
                        "make it {after} in the upgrade that makes blocks faster\"", "make it {blocks}\"")))
                .isNotEmpty()
                .allSatisfy(problem -> {
                    assertThat(problem.message()).startsWith("nothing is known of {blocks}; it can say {after}");
                    assertThat(problem.at().line()).isPositive();
                });
    }

    @Test
    void theReleaseIsARelease() {
        assertThat(problems(TABLE.replace("relay-clock-in-hooks-since: v1.6.0", "relay-clock-in-hooks-since: soon")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("must be an SDK release"));
    }

    @Test
    void anotherFormatIsRefused() {
        assertThat(problems("format: something\nversion: 1\n")).hasSize(1);
        assertThat(problems("a: [")).hasSize(1);
    }

    private static List<YamlProblem> problems(String text) {
        AdviceTable.Read read = AdviceTable.read("advice.yaml", text.getBytes(StandardCharsets.UTF_8));
        assertThat(read.advice()).isNull();
        return read.problems();
    }
}
