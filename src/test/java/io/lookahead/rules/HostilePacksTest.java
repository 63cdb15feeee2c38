package io.lookahead.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lookahead.rules.language.Problem;
import io.lookahead.rules.pack.Pack;
import io.lookahead.rules.pack.PackScaffold;
import io.lookahead.rules.pack.Powers;
import io.lookahead.rules.scenario.RuleTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs whose other files, size or claims are the attack. None is accepted that could do more than speak. */
class HostilePacksTest {

    private static final String METADATA = """
            name: team
            version: "1"
            title: A team's rules
            licence: MIT
            """;

    private static final String HARMLESS = """
            rule "Team: ordinary"
            when
                capacity is present
            then
                note "fine"
            end
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: ../../etc\nversion: \"1\"\ntitle: T\nlicence: MIT\n",
                "name: &a team\nversion: \"1\"\ntitle: T\nlicence: MIT\n",
                "name: team\nversion: &a \"1\"\ntitle: *a\nlicence: MIT\n",
                "name: !!java.net.URL team\nversion: \"1\"\ntitle: T\nlicence: MIT\n",
                "name: team\nversion: \"1\"\ntitle: !include /etc/passwd\nlicence: MIT\n",
                "name: team\nversion: \"1\"\ntitle: T\nlicence: MIT\n--- \nname: other\n",
                "name: team\nname: other\nversion: \"1\"\ntitle: T\nlicence: MIT\n",
                "? {name: team}\n: x\nname: team\nversion: \"1\"\ntitle: T\nlicence: MIT\n",
                "name: team\nversion: \"1\"\ntitle: [T]\nlicence: MIT\n",
                "name: team\nversion: \"1\"\ntitle: \"\\e[2J\"\nlicence: MIT\nhooks: [sh]\n",
                "name: team\nversion: \"1\"\ntitle: T\nlicence: MIT\nseverities: { rule: x }\n",
                "name: team\nversion: \"1\"\ntitle: T\nlicence: MIT\n<<: { name: other }\n",
                "name: team\nversion: \"1\"\ntitle: \"\\e[2J\"\nlicence: MIT\n",
                "name: team\nversion: \"1\\x07\"\ntitle: T\nlicence: MIT\n",
                "name: team\nversion: \"1\"\ntitle: T\nlicence: \"M\\u202EIT\"\n",
                "name: team\nversion: \"1\"\ntitle: \"\\u200Bguide\"\nlicence: MIT\n",
                "name: team\nversion: \"1\"\ntitle: |\n  T\n  the guide says yes\nlicence: MIT\n",
                "name: team\nversion: \"1\"\ntitle: T\nlicence: MIT\nguide: javascript:alert(1)\n",
                "- name: team\n",
                "name: team\tversion\n",
                "",
            })
    void metadata_that_would_be_more_than_it_shows_is_refused(String metadata) throws IOException {
        pack(metadata, HARMLESS);

        assertThat(problems(folder))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.file()).startsWith("team"));
    }

    @Test
    void metadata_nested_without_end_is_refused() throws IOException {
        pack(METADATA + "guide:\n" + " [\n".repeat(50_000), HARMLESS);

        assertThat(problems(folder))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("nested deeper"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scenarios:\n  - &a { name: x }\n  - *a\n",
                "scenarios: !!java.util.ArrayList []\n",
                "scenarios:\n  - name: x\n    given: { simulated: [{ phase: x, metric: stall, value: 1 }] }\n",
                "scenarios:\n  - name: x\n    given: { simulated: [{ phase: 3, metric: stall, value: 1e999 }] }\n",
                "scenarios:\n  - name: x\n    like: x\n",
                "scenarios:\n  - name: \"\\e[31mred\"\n",
                "scenarios:\n  - name: x\n    expect: { silent: [\"Team\\e]0;t\\a\"] }\n",
                "scenarios:\n  - name: x\n    expect: { after: { 9: { capacity: 3 } } }\n",
                "scenarios:\n  - name: x\n    given: { facts: { capacity: \"$(id)\" } }\n",
                "scenarios:\n  - name: x\n    given: { run: [sh] }\n",
            })
    void scenarios_that_would_be_more_than_they_show_are_refused(String scenarios) throws IOException {
        pack(METADATA, HARMLESS);
        Files.writeString(folder.resolve("rules.test.yaml"), scenarios);

        assertThat(RuleTests.run(Packs.base(folder), Set.of()).problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.line()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001B[31mred",
                "\u001B]0;title\u0007",
                "\u009B2J",
                "gnp.\u202Elive",
                "a\u200Bb",
                "a\u0000b",
                "x\u0008y"
            })
    void an_explanation_hides_nothing_from_who_reads_it(String prose) throws IOException {
        pack(METADATA, HARMLESS);
        Files.writeString(folder.resolve("rules.md"), "# Rules\n\n" + prose + "\n");

        assertThat(problems(folder)).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("team/rules.md");
            assertThat(problem.line()).isEqualTo(3);
        });
    }

    @Test
    void metadata_is_no_link_to_somewhere_else() throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        Files.writeString(elsewhere, "root:secret");
        Path pack = Packs.write(folder.resolve("pack"), HARMLESS);
        Files.delete(pack.resolve("pack.yaml"));
        Files.createSymbolicLink(pack.resolve("pack.yaml"), elsewhere);

        assertThat(problems(pack))
                .isNotEmpty()
                .noneSatisfy(problem -> assertThat(problem.render()).contains("secret"));
    }

    @Test
    void a_folder_in_a_pack_is_not_looked_into() throws IOException {
        pack(METADATA, HARMLESS);
        Files.createDirectories(folder.resolve("META-INF.dslr"));

        assertThat(problems(folder))
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).isEqualTo("team/META-INF.dslr"));
    }

    @Test
    void more_rules_than_a_team_can_have_are_refused() throws IOException {
        pack(METADATA, HARMLESS);
        for (int file = 0; file < 5; file++) {
            int number = file;
            Files.writeString(
                    folder.resolve("many" + file + ".dslr"),
                    IntStream.range(0, 500)
                            .mapToObj(i -> HARMLESS.replace("ordinary", number + "-" + i))
                            .collect(Collectors.joining()));
        }

        assertThat(problems(folder))
                .anySatisfy(problem -> assertThat(problem.message()).contains("more than 2000 rules"));
    }

    @Test
    void a_file_of_fifty_megabytes_is_refused_unread() throws IOException {
        pack(METADATA, HARMLESS);
        try (var file = new java.io.RandomAccessFile(folder.resolve("huge.dslr").toFile(), "rw")) {
            file.setLength(50_000_000);
        }

        assertThat(problems(folder))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("50000000 bytes"));
    }

    @Test
    void a_chain_of_rules_that_ask_one_another_is_gone_through_once() throws IOException {
        StringBuilder chain = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            chain.append("""
                    rule "Team: link %1$d"
                    when
                        step t%1$d.1 is found todo
                    then
                        step t%1$d.1 of phase 1 is "Link" meaning "A link."
                        step t%2$d.1 is to do because "the one before is"
                        step t%3$d.1 is to do because "the one before that is"
                    end
                    """.formatted(i, (i + 1) % 300, Math.min(i + 2, 299)));
        }
        pack(METADATA, chain.toString());

        assertThat(problems(folder))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("feed each other"));
    }

    @Test
    void a_pack_cannot_take_the_name_of_a_rule_or_a_step_of_the_guide() throws IOException {
        pack(METADATA, """
                rule "1.4a The hook is in place"
                when
                then
                    step 1.4a of phase 3 is "Nothing" meaning "Nothing at all."
                end
                """);

        RuleBase.Broken broken = (RuleBase.Broken) RuleBase.load(List.of(Packs.GUIDE, folder));
        assertThat(broken.problems())
                .extracting(Problem::message)
                .containsExactlyInAnyOrder("there is another rule of this name", "there is a step 1.4a already");
    }

    @Test
    void a_pack_cannot_take_the_name_of_the_guide() throws IOException {
        pack(METADATA.replace("name: team", "name: async-backing"), HARMLESS);

        RuleBase.Broken broken = (RuleBase.Broken) RuleBase.load(List.of(Packs.GUIDE, folder));
        assertThat(broken.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("there is another pack called 'async-backing'");
            assertThat(problem.file()).endsWith("/pack.yaml");
            assertThat(problem.line()).isPositive();
        });
    }

    @Test
    void a_pack_cannot_give_an_end_state_of_the_guide_another_meaning() throws IOException {
        pack(METADATA, """
                rule "Team: another meaning"
                when
                then
                    end state shorter-slots changes no constant of time meaning "Nothing happens."
                end
                """);

        RuleBase base = Packs.base(Packs.GUIDE, folder);
        assertThat(base.endStates()).isEqualTo(Packs.guide().endStates());
        assertThat(Powers.of(base.packs().get(1))).isNotEmpty();
    }

    @Test
    void a_pack_cannot_switch_off_a_stop_of_the_guide() throws IOException {
        pack(METADATA + """
                severities:
                  - { rule: "Failure: slots of 0 ms", severity: off, reason: it annoys us }
                """, HARMLESS);

        RuleBase.Broken broken = (RuleBase.Broken) RuleBase.load(List.of(Packs.GUIDE, folder));
        assertThat(broken.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("cannot be switched off");
            assertThat(problem.file()).endsWith("/pack.yaml");
            assertThat(problem.line()).isEqualTo(6);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "step 1.4a is done because \"we say so\"",
                "step 1.4a does not apply because \"we say so\"",
                "step 3.1 is declined because \"we say so\"",
                "after phase 3 capacity will be 64",
                "after phase 3 capacity will be 64 by step 3.2",
                "carry out step 1.1 by\n        - set the value of capacity to `64`",
            })
    void what_reaches_beyond_words_needs_trust(String consequence) throws IOException {
        pack(METADATA, "rule \"Team: reach\"\nwhen\nthen\n    " + consequence + "\nend\n");

        Pack pack = Packs.base(Packs.GUIDE, folder).packs().get(1);
        assertThat(Powers.of(pack))
                .singleElement()
                .satisfies(power -> assertThat(power).contains("Team: reach"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "/tmp/evil", "a b", "evil\u202Ename", "", "Evil", "a$(id)"})
    void a_new_pack_has_a_plain_name(String name) {
        assertThatThrownBy(() -> PackScaffold.create(folder.resolve("new"), name))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(folder.resolve("new")).doesNotExist();
    }

    private void pack(String metadata, String rules) throws IOException {
        Packs.write(folder, rules);
        Files.writeString(folder.resolve("pack.yaml"), metadata);
    }

    private static List<Problem> problems(Path pack) {
        RuleBase.Loaded loaded = RuleBase.load(List.of(new PackFolder(pack, "team/", Layer.TEAM)), List.of());
        assertThat(loaded).isInstanceOf(RuleBase.Broken.class);
        return ((RuleBase.Broken) loaded).problems();
    }
}
