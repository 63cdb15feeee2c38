package io.lookahead.cli.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.cli.CommandLineRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("lookahead profile")
class ProfileCommandTest {

    @TempDir
    private Path folder;

    @Test
    void lists_relay_chains_and_teams() {
        CommandLineRun run = profile("list");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("kusama        Kusama (relay chain)")
                .contains("example-team  Example team (team, extends polkadot)");
    }

    @Test
    void shows_every_relay_parameter_with_its_source() {
        CommandLineRun run = profile("show", "kusama");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().filter(line -> line.contains("max_candidate_depth")))
                .singleElement()
                .asString()
                .contains("3 blocks")
                .contains("referendum 374");
        assertThat(run.out()).doesNotContain("decided in");
    }

    @Test
    void says_which_file_decided_each_value() throws IOException {
        Files.writeString(folder.resolve("team.yaml"), """
                format: lookahead/profile
                version: 1
                name: team
                kind: team
                extends: kusama
                relay:
                  parameters:
                    max_candidate_depth:
                      value: 7
                      unit: blocks
                      certainty: confirmed
                      source: our own relay chain
                """);

        CommandLineRun run = profile("show", "./team.yaml", "--effective");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsPattern("max_candidate_depth +7 blocks .*\\n +decided in ./team.yaml:9\\n");
        assertThat(run.out())
                .containsPattern("scheduling_lookahead +3 blocks .*\\n +decided in profiles/kusama.yaml:\\d+\\n");
    }

    @Test
    void the_profiles_that_come_with_it_are_right() {
        assertThat(profile("check").exitCode()).isZero();
    }

    @Test
    void names_line_and_column_of_what_is_wrong() throws IOException {
        Files.writeString(folder.resolve("team.yaml"), """
                format: lookahead/profile
                version: 1
                name: team
                kind: team
                strateggy: keep-slots
                """);

        CommandLineRun run = profile("check", "./team.yaml");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("./team.yaml:5:1: ").contains("strategy");
    }

    @Test
    void writes_a_new_profile_that_is_right_and_is_then_used() {
        assertThat(profile("new", "acme", "--extends", "paseo").exitCode()).isZero();

        assertThat(profile("check", "./lookahead.yaml").exitCode()).isZero();
        assertThat(profile("show", "./lookahead.yaml").out()).contains("acme → paseo");
    }

    @Test
    void a_file_is_looked_for_where_the_command_is_typed() {
        CommandLineRun.in(folder, "demo", "--copy-only", "--into", "sample");
        profile("new", "acme", "--extends", "kusama", "--file", "acme.yaml");

        CommandLineRun run = CommandLineRun.in(folder, "plan", "sample", "--profile", "acme.yaml");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("saltmarsh-runtime").contains("Kusama");
    }

    @Test
    void never_replaces_a_file() throws IOException {
        Files.writeString(folder.resolve("lookahead.yaml"), "mine\n");

        CommandLineRun run = profile("new", "acme");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("exists and is left as it is");
        assertThat(folder.resolve("lookahead.yaml")).hasContent("mine");
    }

    @Test
    void refuses_a_name_that_could_be_a_path() {
        CommandLineRun run = profile("new", "../acme");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void wants_to_know_which_subcommand() {
        CommandLineRun run = profile();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("list, show, check or new");
    }

    private CommandLineRun profile(String... args) {
        String[] line = new String[args.length + 1];
        line[0] = "profile";
        System.arraycopy(args, 0, line, 1, args.length);
        return CommandLineRun.in(folder, line);
    }
}
