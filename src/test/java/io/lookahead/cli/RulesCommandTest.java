package io.lookahead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands around rules: what they print, and how they end. */
class RulesCommandTest {

    private static final String SAMPLE =
            CommandLineRun.HOME.resolve("src/main/sample").toString();
    private static final String HOUSE =
            CommandLineRun.HOME.resolve("rules/house-example").toString();

    @TempDir
    private Path scratch;

    private CommandLineRun rules(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "rules";
        System.arraycopy(args, 0, all, 1, args.length);
        return CommandLineRun.in(scratch, all);
    }

    private static JsonNode json(CommandLineRun run) {
        return JsonMapper.shared().readTree(run.out());
    }

    @Test
    void lists_every_rule_with_its_place() {
        CommandLineRun run = rules("list");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .hasSizeGreaterThan(200)
                .contains("1.1 Name capacity and velocity   rules/async-backing/1.1-capacity-and-velocity.dslr:1");
    }

    @Test
    void lists_what_advice_weighs_and_who_decided_that() {
        CommandLineRun run = rules(
                "list",
                "--effective",
                "--rules",
                HOUSE,
                "--severity",
                "House: no activation in the week of a vote=warning: the vote is about something else");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .contains("warning House: no activation in the week of a vote"
                        + "   (command-line, --severity, was stop: the vote is about something else)")
                .contains("note    3.2 The capacity is more than the relay chain takes   (command-line, " + HOUSE
                        + "/pack.yaml:7,"
                        + " was warning: our relay chain raises max_candidate_depth before we enact phase 3)")
                .contains("stop    Failure: slots of 0 ms   (built-in, pack async-backing)");
    }

    @Test
    void lists_as_json() {
        JsonNode list = json(rules("list", "--format", "json"));

        assertThat(list.path("format").asString()).isEqualTo("lookahead/rules");
        assertThat(list.path("rules").size()).isGreaterThan(200);
        assertThat(list.path("rules").get(0).path("line").asInt()).isEqualTo(1);
    }

    @Test
    void a_stop_is_not_relaxed_without_a_reason() {
        CommandLineRun run = rules("list", "--severity", "Failure: slots of 0 ms=note");

        assertThat(run.exitCode()).isEqualTo(7);
        assertThat(run.err()).contains("--severity:", "needs a reason");
    }

    @Test
    void a_severity_that_cannot_be_read_is_a_slip_of_the_command_line() {
        assertThat(rules("list", "--severity", "Failure: slots of 0 ms").exitCode())
                .isEqualTo(2);
    }

    @Test
    void finds_nothing_wrong_with_what_ships() {
        CommandLineRun run = rules("check");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("3 packs, no problem");
        assertThat(json(rules("check", "--format", "json")).path("problems").size())
                .isZero();
    }

    @Test
    void tells_what_is_wrong_with_a_pack() throws IOException {
        Path pack = pack("capcity is above 3", "warn \"Too much.\"");

        CommandLineRun run = rules("check", "team");
        JsonNode sarif = json(rules("check", "team", "--format", "sarif"));
        JsonNode problem = json(rules("check", "team", "--format", "json"))
                .path("problems")
                .get(0);

        assertThat(pack).isDirectory();
        assertThat(run.exitCode()).isEqualTo(7);
        assertThat(run.out()).contains("team/gate.dslr:3:5:", "did you mean capacity?", "one problem");
        assertThat(sarif.at("/runs/0/results/0/locations/0/physicalLocation/region/startColumn")
                        .asInt())
                .isEqualTo(5);
        assertThat(problem.path("line").asInt()).isEqualTo(3);
    }

    @Test
    void names_files_in_sarif_so_that_a_reader_of_it_finds_them() throws IOException {
        pack("capcity is above 3", "warn \"Too much.\"");
        Files.move(scratch.resolve("team"), scratch.resolve("team #1"));

        JsonNode sarif = json(rules("check", "team #1", "--format", "sarif"));

        assertThat(sarif.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("team%20%231/gate.dslr");
    }

    @Test
    void misses_the_explanation_and_the_tests_of_a_file() throws IOException {
        pack("capacity is above 3", "warn \"Too much.\"");

        CommandLineRun run = rules("check", "team");

        assertThat(run.exitCode()).isEqualTo(7);
        assertThat(run.out()).contains("no explanation", "gate.md", "no tests", "gate.test.yaml");
    }

    @Test
    void no_command_decides_anything_with_a_broken_pack() throws IOException {
        pack("capcity is above 3", "warn \"Too much.\"");

        for (String command : new String[] {"plan", "diff", "apply", "migrate"}) {
            CommandLineRun run = command.equals("plan") || command.equals("migrate")
                    ? CommandLineRun.in(scratch, command, SAMPLE, "--rules", "team")
                    : CommandLineRun.in(scratch, command, SAMPLE, "--rules", "team", "--phase", "1");

            assertThat(run.exitCode()).as(command).isEqualTo(7);
            assertThat(run.err()).as(command).contains("gate.dslr:3:5:");
        }
    }

    @Test
    void a_rule_that_cannot_be_evaluated_ends_with_its_place() throws IOException {
        pack("the answer to collators is below 7", "warn \"Few.\"");
        Files.writeString(
                scratch.resolve("answers.yaml"),
                "format: lookahead/answers\nversion: 1\nanswers:\n  collators: several\n");

        CommandLineRun run = CommandLineRun.in(scratch, "plan", SAMPLE, "--rules", "team", "--answers", "answers.yaml");

        assertThat(run.exitCode()).isEqualTo(7);
        assertThat(run.err()).contains("gate.dslr:3:5:", "'several', where a number is wanted");
    }

    @Test
    void tests_what_ships_and_reaches_every_rule() {
        CommandLineRun run = rules("test");
        JsonNode report = json(rules("test", "--format", "json"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("(100 %)", "0 missing, 0 noisy, 0 errored");
        assertThat(report.path("good").asBoolean()).isTrue();
        assertThat(report.path("rules_fired").asInt())
                .isEqualTo(report.path("rules").asInt());
    }

    @Test
    void a_scenario_that_turns_out_otherwise_is_a_finding() throws IOException {
        pack("capacity is above 3", "warn \"Too much.\"");
        Files.writeString(scratch.resolve("team/gate.test.yaml"), """
                scenarios:
                  - name: a small one
                    given: { facts: { capacity: 3 } }
                    expect: { fires: ["Team: gate"] }
                  - name: a large one
                    given: { facts: { capacity: 4 } }
                    expect: { silent: ["Team: gate"] }
                """);

        CommandLineRun run = rules("test", "team");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("missing  Team: gate", "first condition that does not hold", "capacity is above 3")
                .contains("noisy  Team: gate", "1 missing, 1 noisy");
    }

    @Test
    void a_new_pack_passes_its_own_check_and_tests() {
        CommandLineRun made = rules("new", "our-gates");

        assertThat(made.exitCode()).isZero();
        assertThat(made.out()).isEqualToIgnoringNewLines("our-gates\n");
        assertThat(rules("check", "our-gates").exitCode()).isZero();
        CommandLineRun tested = rules("test", "our-gates");
        assertThat(tested.exitCode()).isZero();
        assertThat(tested.out()).contains("(100 %)");
        assertThat(rules("new", "our-gates").exitCode())
                .as("never over another")
                .isEqualTo(3);
        assertThat(rules("new", "Our Gates").exitCode()).isEqualTo(2);
    }

    @Test
    void writes_the_reference_of_packs_and_words() {
        assertThat(rules("doc").out()).contains("# Upgrade a parachain", "**1.4a There is no hook**");
        assertThat(rules("words", "anything", "but").out()).contains("pallet {path} sets {name} to anything but");
        assertThat(rules("words", "no-such-word").exitCode()).isEqualTo(1);
        assertThat(json(rules("words", "--format", "json")).path("sentences").size())
                .isGreaterThan(50);
    }

    @Test
    void explains_where_a_step_stands_by_facts_rule_and_guide() {
        CommandLineRun run = rules("why", "1.4", SAMPLE);
        JsonNode why = json(rules("why", "1.4", SAMPLE, "--format", "json"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "1.4b The relay number must increase strictly   rules/async-backing/1.4-parachain-system.dslr:")
                .contains("✓   check_associated_relay_number is RelayNumberStrictlyIncreases")
                .contains("runtime/src/lib.rs:")
                .contains("so  step 1.4b is todo")
                .contains("guide: Phase 1, step 4");
        assertThat(why.at("/targets/0/rules/0/holds/0/condition").asString()).isNotEmpty();
    }

    @Test
    void says_of_a_conclusion_that_another_rule_outweighs_it() throws IOException {
        String pack = pack("the runtime uses Aura", "step 1.4b waits because \"of a vote\"")
                .toString();
        String digest = digest(rules("why", "1.4b", SAMPLE, "--rules", pack));

        CommandLineRun run = rules("why", "1.4b", SAMPLE, "--rules", pack, "--trust", digest);

        assertThat(run.out())
                .containsPattern("so {2}step 1\\.4b is todo: .*\\R"
                        + " {8}in the plan step 1\\.4b is blocked all the same: another rule says so\\R")
                .containsPattern("so {2}step 1\\.4b is blocked: of a vote\\R(?! {8}in the plan)");
    }

    @Test
    void explains_what_keeps_a_rule_from_firing() {
        CommandLineRun run = rules("why-not", "1.4b The relay number may stand still", SAMPLE);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("✗   check_associated_relay_number is RelayNumberMonotonicallyIncreases")
                .contains("(wanted: is RelayNumberMonotonicallyIncreases)");
        assertThat(rules("why-not", "9.9", SAMPLE).exitCode()).isEqualTo(2);
        assertThat(rules("why", "9.9", SAMPLE).exitCode()).isEqualTo(1);
    }

    @Test
    void a_pack_that_edits_is_used_only_once_its_content_is_trusted() throws IOException {
        Path pack = pack("capacity is absent", "step 1.1 is done because \"we say so\"");
        String[] plan = {"plan", SAMPLE, "--rules", pack.toString()};

        CommandLineRun refused = CommandLineRun.in(scratch, plan);

        assertThat(refused.exitCode()).isEqualTo(7);
        assertThat(refused.err()).contains("is not trusted", "steps of the guide", "--trust ");
        String digest = digest(refused);
        assertThat(CommandLineRun.in(scratch, "plan", SAMPLE, "--rules", pack.toString(), "--trust", digest)
                        .exitCode())
                .isZero();
        Files.writeString(pack.resolve("gate.md"), "# Changed\n");
        assertThat(CommandLineRun.in(scratch, "plan", SAMPLE, "--rules", pack.toString(), "--trust", digest)
                        .exitCode())
                .as("one byte more is another pack")
                .isEqualTo(7);
    }

    @BeforeEach
    void a_folder_of_its_own() {
        assertThat(scratch).isEmptyDirectory();
    }

    /** What a refusal says would have to be trusted. */
    private static String digest(CommandLineRun refused) {
        return refused.err().substring(refused.err().indexOf("--trust ") + 8).strip();
    }

    private Path pack(String condition, String conclusion) throws IOException {
        Path pack = Files.createDirectory(scratch.resolve("team"));
        Files.writeString(pack.resolve("pack.yaml"), "name: team\nversion: \"1\"\ntitle: Ours\nlicence: MIT\n");
        Files.writeString(
                pack.resolve("gate.dslr"),
                "rule \"Team: gate\"\nwhen\n    " + condition + "\nthen\n    " + conclusion + "\nend\n");
        return pack;
    }
}
