package io.lookahead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.lookahead.sim.setup.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SimulateCommandTest {

    private static final String SHORT = "--relay-blocks=60";

    @TempDir
    private Path scratch;

    @Test
    void prints_a_preview_of_parameters_with_every_assumption() {
        CommandLineRun run = CommandLineRun.in(scratch, "simulate", SHORT, "--capacity", "1");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("capacity 1: a block must be included before the next", "late_availability_share", "relay")
                .matches("(?s)\\p{ASCII}*");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void the_same_seed_prints_the_same_bytes() {
        CommandLineRun first = CommandLineRun.in(scratch, "simulate", SHORT, "--seed", "9", "--format=json");
        CommandLineRun again = CommandLineRun.in(scratch, "simulate", SHORT, "--seed", "9", "--format=json");
        CommandLineRun other = CommandLineRun.in(scratch, "simulate", SHORT, "--seed", "10", "--format=json");

        assertThat(again.out()).isEqualTo(first.out());
        assertThat(other.out()).isNotEqualTo(first.out());
    }

    @Test
    void every_kind_of_json_is_as_its_schema_says() throws IOException {
        assertThat(CommandLineRun.in(scratch, "simulate", SHORT, "--format=json")
                        .out())
                .satisfies(SimulateCommandTest::isAsTheSchemaSays);
        assertThat(CommandLineRun.in(
                                scratch,
                                "simulate",
                                SHORT,
                                "--format=json",
                                "--previous-slot-duration-ms=6000",
                                "--slot-duration-ms=12000")
                        .out())
                .satisfies(SimulateCommandTest::isAsTheSchemaSays);
        assertThat(CommandLineRun.in(scratch, "simulate", SHORT, "--format=json", "--sweep=capacity=1..2")
                        .out())
                .satisfies(SimulateCommandTest::isAsTheSchemaSays);
        assertThat(CommandLineRun.in(scratch, "simulate", sample(), SHORT, "--format=json")
                        .out())
                .satisfies(SimulateCommandTest::isAsTheSchemaSays);
    }

    @Test
    void shows_the_sample_today_after_each_phase_and_at_the_end_by_answer() {
        CommandLineRun run = CommandLineRun.in(scratch, "simulate", sample(), SHORT, "--profile", "polkadot");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("today", "after phase 1", "after phase 2", "after phase 3")
                .containsPattern("(?m)^shorter-slots +6")
                .containsPattern("(?m)^keep-slots +6")
                .containsPattern("(?m)^higher-velocity +6")
                .containsPattern("(?m)^ready-not-activated +12");
    }

    @Test
    void a_sweep_is_a_table_of_every_combination() {
        CommandLineRun run =
                CommandLineRun.in(scratch, "simulate", SHORT, "--sweep", "capacity=1..4,collator=lookahead|basic");

        assertThat(run.out().lines().filter(line -> line.startsWith("capacity ")))
                .hasSize(8);
    }

    @Test
    void pictures_go_into_the_folder_that_was_named_and_nowhere_else() {
        CommandLineRun run = CommandLineRun.in(scratch, "simulate", SHORT, "--svg", "pictures");

        assertThat(run.exitCode()).isZero();
        assertThat(CommandLineRun.files(scratch).keySet())
                .containsExactly("pictures/block-time.svg", "pictures/distribution.svg", "pictures/timeline.svg");
    }

    @Test
    void a_folder_for_pictures_that_is_a_file_is_said_to_be_one() throws IOException {
        Files.writeString(scratch.resolve("pictures"), "");

        CommandLineRun run = CommandLineRun.in(scratch, "simulate", SHORT, "--svg", "pictures");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("--svg", "pictures").hasLineCount(1);
    }

    @Test
    void a_profile_gives_the_relay_chain_s_parameters() {
        CommandLineRun run = CommandLineRun.in(scratch, "simulate", SHORT, "--profile=westend", "--format=json");

        assertThat(run.out()).contains("\"max_candidate_depth\"");
    }

    @ParameterizedTest
    @CsvSource({
        "--capacity=-1, whole number from 0 to 64",
        "--capacity=lots, whole number from 0 to 64",
        "--relay-skip-share=2, number from 0.0 to 0.9",
        "--collators=0, whole number from 1",
        "--missing-collators=4, no collator is left",
        "--relay-blocks=99999999, in all",
        "--sweep=capacity, names no setting",
        "--sweep=capacity=4..1, is not a range",
        "--sweep=capacity=1..x, is not a range",
        "--sweep=capacity=1..99999999, is not a range",
        "--sweep=speed=1..2, names no setting",
        "--sweep=capacity=99..100, whole number from 0 to 64",
        "--profile=atlantis, atlantis",
    })
    void bad_input_is_turned_away_with_the_reason(String option, String reason) {
        CommandLineRun run = CommandLineRun.in(scratch, "simulate", option);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(reason);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_setting_has_its_option(Setting setting) {
        assertThat(CommandLineRun.in(scratch, "help", "simulate").out()).contains(setting.option() + "=");
    }

    private static String sample() {
        return CommandLineRun.HOME.resolve("src/main/sample").toString();
    }

    private static void isAsTheSchemaSays(String json) {
        try (InputStream text = Main.class.getResourceAsStream("/io/lookahead/schema/simulate.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
