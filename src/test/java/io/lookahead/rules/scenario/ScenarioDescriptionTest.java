package io.lookahead.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The description of scenarios speaks of everything that may stand in one, and of nothing else. */
class ScenarioDescriptionTest {

    @Test
    void every_field_is_described_where_it_belongs() throws IOException {
        String text = Files.readString(Path.of("rules/SCENARIOS.md"));
        int expected = text.indexOf("## What is expected");

        assertThat(fields(text.substring(0, expected))).isEqualTo(new TreeSet<>(GivenReader.FIELDS));
        assertThat(fields(text.substring(expected))).isEqualTo(new TreeSet<>(ScenarioFile.EXPECTED));
    }

    private static TreeSet<String> fields(String section) {
        List<String> rows =
                section.lines().filter(line -> line.startsWith("| `")).toList();
        TreeSet<String> fields = new TreeSet<>();
        rows.forEach(row -> fields.add(row.substring(3, row.indexOf('`', 3))));
        return fields;
    }
}
