package io.lookahead.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lookahead.facts.Answer;
import io.lookahead.facts.Location;
import io.lookahead.facts.Severity;
import io.lookahead.text.yaml.YamlProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Profiles")
class ProfilesTest {

    private static final String HEAD = "format: lookahead/profile\nversion: 1\n";
    private static final String BASE = HEAD + """
            name: base
            kind: relay-chain
            relay:
              chain: Base
              parameters:
                max_candidate_depth: {value: 3, unit: blocks, certainty: confirmed, source: a test, date: '2024'}
                allowed_ancestry_len: {value: 2, certainty: reported, source: a test}
            answers:
              kept: "5"
              dropped: 1
            """;
    private static final String TEAM = HEAD + """
            name: team
            kind: team
            extends: base
            operator: Crew
            strategy: keep-slots
            hardware: {authoring_ms: 1500}
            relay:
              parameters:
                allowed_ancestry_len: {value: null, certainty: unknown, source: not asked yet}
            answers:
              added: true
              dropped: null
            checks:
              compiles: {run: [cargo, check], phases: [1, 3]}
            rules:
              packs: {house: ../house}
              severity:
                "House: a rule": {severity: note, reason: agreed in the council}
            """;

    @TempDir
    private Path home;

    private Path folder;

    @BeforeEach
    void makeHome() throws IOException {
        folder = Files.createDirectory(home.resolve("profiles"));
        write("base", BASE);
        write("team", TEAM);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".yaml"), text);
    }

    private Profile profile(String nameOrFile) {
        ProfileLoad load = new Profiles(home).load(nameOrFile, home);
        assertThat(load.problems()).isEmpty();
        return ((ProfileLoad.Found) load).profile();
    }

    private List<String> problems(String nameOrFile) {
        return new Profiles(home)
                .load(nameOrFile, home).problems().stream()
                        .map(YamlProblem::toString)
                        .toList();
    }

    @Test
    @DisplayName("a name means a file of home, anything else is a path")
    void resolvesNames() {
        assertThat(profile("team").chain()).containsExactly("team", "base");
        assertThat(profile("profiles/team.yaml").name()).isEqualTo("team");
        assertThat(new Profiles(home).names()).containsExactly("base", "team");
    }

    @Test
    @DisplayName("what is extended is taken in key by key; null takes a key away")
    void merges() {
        Profile team = profile("team");

        assertThat(team.relayChain()).contains("Base");
        assertThat(team.answers())
                .containsExactly(
                        new Answer("added", "yes"),
                        new Answer("authoring-duration", "1500"),
                        new Answer("end-state", "keep-slots"),
                        new Answer("kept", "5"));
        assertThat(team.operator()).contains("Crew");
        assertThat(team.checks()).singleElement().satisfies(check -> {
            assertThat(check.name()).isEqualTo("compiles");
            assertThat(check.command()).containsExactly("cargo", "check");
            assertThat(check.phases()).containsExactly(1, 3);
            assertThat(check.folder()).isEmpty();
            assertThat(check.at().file()).endsWith("team.yaml");
            assertThat(check.at().line()).isPositive();
        });
        assertThat(team.checks().get(0).belongsTo(2)).isFalse();
        assertThat(team.isRelayChain()).isFalse();
    }

    @Test
    @DisplayName("a parameter that is not known stays listed but is no fact")
    void tellsUnknownParameters() {
        Profile team = profile("team");

        assertThat(team.relayValues())
                .extracting(RelayValue::name, RelayValue::value, RelayValue::certainty)
                .containsExactly(
                        tuple("allowed_ancestry_len", null, Certainty.UNKNOWN),
                        tuple("max_candidate_depth", 3L, Certainty.CONFIRMED));
        assertThat(team.relayParameters()).singleElement().satisfies(parameter -> {
            assertThat(parameter.name()).isEqualTo("max_candidate_depth");
            assertThat(parameter.source()).isEqualTo("a test (2024, confirmed)");
        });
    }

    @Test
    @DisplayName("every effective value says which file and line decided it")
    void tellsProvenance() {
        assertThat(profile("team").effectiveValues())
                .contains(
                        new EffectiveValue("operator", "Crew", new Location("profiles/team.yaml", 6, 11)),
                        new EffectiveValue("answers.kept", "5", new Location("profiles/base.yaml", 11, 9)),
                        new EffectiveValue(
                                "relay.parameters.allowed_ancestry_len.value",
                                "not known",
                                new Location("profiles/team.yaml", 11, 35)))
                .noneMatch(value -> value.path().equals("answers.dropped"));
    }

    @Test
    @DisplayName("rule packs are found relative to the file that asks for them")
    void resolvesPacks() {
        assertThat(profile("team").rulePacks()).containsExactly(home.resolve("house"));
    }

    @Test
    @DisplayName("a changed severity has a reason and a place")
    void readsSeverities() {
        assertThat(profile("team").severityOverrides()).singleElement().satisfies(override -> {
            assertThat(override.severity()).isEqualTo(Severity.NOTE);
            assertThat(override.reason()).isEqualTo("agreed in the council");
            assertThat(override.at().line()).isEqualTo(20);
        });
    }

    @Test
    @DisplayName("the digest is that of the content, not of the files")
    void digestsContent() throws IOException {
        String before = profile("team").digest();
        write("team", "# a comment\n" + TEAM);
        assertThat(profile("team").digest()).isEqualTo(before);

        write("base", BASE.replace("value: 3", "value: 4"));
        assertThat(profile("team").digest()).isNotEqualTo(before);
    }

    @Test
    @DisplayName("a mistyped key is named with line, column and what was meant")
    void suggestsKeys() throws IOException {
        write("bad", HEAD + "name: bad\nkind: team\nextneds: base\nhardware:\n  authorin_ms: 3\n  collators: many\n");

        assertThat(problems("bad"))
                .containsExactly(
                        "profiles/bad.yaml:5:1: nobody knows the key 'extneds'; did you mean 'extends'?",
                        "profiles/bad.yaml:7:3: nobody knows the key 'authorin_ms'; did you mean 'authoring_ms'?",
                        "profiles/bad.yaml:8:14: expected how many collators the chain has, from 1 to 1000,"
                                + " found 'many'");
    }

    @Test
    @DisplayName("a wrong choice is named with the choices")
    void suggestsChoices() throws IOException {
        write("bad", HEAD + "name: bad\nkind: teem\nstrategy: keep-slot\n");

        assertThat(problems("bad"))
                .containsExactly(
                        "profiles/bad.yaml:4:7: expected one of relay-chain, team, found 'teem'; did you mean 'team'?",
                        "profiles/bad.yaml:5:11: expected one of shorter-slots, keep-slots, higher-velocity,"
                                + " ready-not-activated, found 'keep-slot'; did you mean 'keep-slots'?");
    }

    @Test
    @DisplayName("a severity without a reason is refused")
    void wantsReasons() throws IOException {
        write("bad", HEAD + "name: bad\nkind: team\nrules:\n  severity:\n    x: {severity: note}\n");

        assertThat(problems("bad")).containsExactly("profiles/bad.yaml:7:5: 'reason' is missing here");
    }

    @Test
    @DisplayName("an unknown parent, an unknown name and a circle are told at the line that asks for them")
    void tellsBrokenChains() throws IOException {
        write("orphan", HEAD + "name: orphan\nkind: team\nextends: baze\n");
        write("one", HEAD + "name: one\nkind: team\nextends: two\n");
        write("two", HEAD + "name: two\nkind: team\nextends: one\n");

        assertThat(problems("orphan"))
                .containsExactly("profiles/orphan.yaml:5:10: there is no profile called 'baze'; did you mean 'base'?");
        assertThat(problems("one"))
                .containsExactly("profiles/two.yaml:5:10: profiles extend each other in a circle: one → two → one");
        assertThat(problems("nothing-like-it").get(0)).contains("there are base, one, orphan, team, two");
        assertThat(problems("./gone.yaml").get(0)).contains("cannot be read: there is no such file");
        assertThat(problems("profiles").get(0)).contains("there is no profile called 'profiles'");
        assertThat(problems("./profiles").get(0)).contains("this is not a regular file");
    }
}
