package io.lookahead.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.Conclusion;
import io.lookahead.rules.language.Problem;
import io.lookahead.rules.model.Rule;
import io.lookahead.rules.scenario.RuleTests;
import io.lookahead.rules.scenario.ScenarioRunner.Played;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The packs that ship hold to what they say of themselves. */
class PacksTest {

    private static final Pattern SOURCE = Pattern.compile("https://github\\.com/[\\w.-]+/[\\w.-]+/(pull|issues)/\\d+"
            + "|SDK release (v\\d+\\.\\d+\\.\\d+|stable\\d{4})");

    @Test
    void every_scenario_turns_out_as_it_says() throws IOException {
        RuleTests.Report report = RuleTests.run(Packs.base(Packs.GUIDE, Packs.LIVE, Packs.HOUSE), Set.of());

        assertThat(report.problems()).extracting(Problem::render).isEmpty();
        assertThat(report.played().stream().filter(p -> !p.good()).map(PacksTest::told))
                .isEmpty();
        assertThat(report.played()).hasSizeGreaterThan(200);
    }

    @Test
    void every_rule_is_expected_to_fire_in_some_scenario_and_to_be_silent_in_another() throws IOException {
        RuleTests.Report report = RuleTests.run(Packs.base(Packs.GUIDE, Packs.LIVE, Packs.HOUSE), Set.of());

        Set<String> expected = report.played().stream()
                .flatMap(p -> p.scenario().fires().stream())
                .collect(Collectors.toSet());
        assertThat(expected).hasSize(report.rules());
        assertThat(report.neverFired()).isEmpty();
        assertThat(report.neverSilent()).isEmpty();
    }

    @Test
    void what_a_rule_says_is_taken_from_the_guide_a_release_or_a_public_discussion() {
        assertThat(Packs.guide().rules().stream()
                        .map(Rule::source)
                        .filter(Objects::nonNull)
                        .filter(source -> !SOURCE.matcher(source).matches()))
                .isEmpty();
        assertThat(Packs.guide().rules().stream()
                        .map(Rule::guide)
                        .filter(Objects::nonNull)
                        .filter(guide -> !guide.matches("Phase [123](, step \\d)?")))
                .isEmpty();
    }

    @Test
    void the_table_of_incidents_names_rules_that_there_are() throws IOException {
        Set<String> names = Packs.guide().rules().stream().map(Rule::name).collect(Collectors.toSet());
        List<String> rows = Files.readAllLines(Path.of("src/validation/RULES.md")).stream()
                .filter(line -> line.startsWith("| ") && line.endsWith("` |"))
                .toList();

        assertThat(rows).hasSizeGreaterThan(20).allSatisfy(row -> {
            String cell = row.substring(row.lastIndexOf("| ", row.length() - 3) + 2, row.length() - 2);
            assertThat(cell.substring(1, cell.length() - 1).split("`, `", -1)).isSubsetOf(names);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"async-backing", "live-chain", "house-example"})
    void every_file_of_rules_has_its_explanation_and_its_tests(String pack) throws IOException {
        Path folder = Path.of("rules").resolve(pack);
        try (Stream<Path> files = Files.list(folder)) {
            List<String> rules = files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".dslr"))
                    .map(f -> f.substring(0, f.length() - ".dslr".length()))
                    .toList();

            assertThat(rules).isNotEmpty().allSatisfy(name -> {
                assertThat(folder.resolve(name + ".md")).exists();
                assertThat(folder.resolve(name + ".test.yaml")).exists();
            });
        }
    }

    /** The published formats name them too, and cannot ask rules. */
    @Test
    void the_end_states_have_one_name_and_one_order_wherever_they_are_named() throws IOException {
        List<String> endStates = Packs.guide().endStates().stream()
                .map(Conclusion.EndState::answer)
                .toList();

        assertThat(endStates).isNotEmpty();
        assertThat(choices("end-state")).startsWith(endStates.toArray(String[]::new));
        assertThat(names("profile", "/properties/strategy/enum")).isEqualTo(choices("end-state"));
        assertThat(names("scan", "/properties/clock/items/properties/after/oneOf/1/required"))
                .isEqualTo(endStates);
    }

    private static List<String> choices(String question) {
        try (RuleSession session = Packs.guide().open()) {
            return session.plan().questions().stream()
                    .filter(asked -> asked.id().equals(question))
                    .flatMap(asked -> asked.choices().stream())
                    .map(Conclusion.Choice::value)
                    .toList();
        }
    }

    private static List<String> names(String schema, String pointer) throws IOException {
        Path file = Path.of("src/main/resources/io/lookahead/schema", schema + ".json");
        List<String> names = new ArrayList<>();
        JsonMapper.shared().readTree(Files.readAllBytes(file)).at(pointer).forEach(name -> names.add(name.asString()));
        return names;
    }

    @Test
    void all_steps_of_the_guide_are_there() {
        try (RuleSession session = Packs.guide().open()) {
            List<String> steps = session.plan().phases().stream()
                    .flatMap(p -> p.steps().stream())
                    .map(PlannedStep::id)
                    .toList();

            assertThat(steps)
                    .containsExactly(
                            "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "2.1", "2.2", "2.3", "2.4", "2.5",
                            "2.6", "3.1", "3.2", "3.3", "3.4", "3.5");
        }
    }

    private static String told(Played played) {
        return played.scenario().file() + ":" + played.scenario().line() + " " + played.verdicts();
    }
}
