package io.lookahead.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code apply} commits to git, and what it leaves to the operator. */
class GitCommitTest {

    @TempDir
    private Path scratch;

    private Path project;

    @BeforeEach
    void a_sample_that_is_kept_in_git() throws Exception {
        project = scratch.resolve("saltmarsh");
        assertThat(run("demo", "--copy-only", "--into", project.toString()).exitCode())
                .isZero();
        git("init", "--quiet");
        git("config", "user.name", "Operator");
        git("config", "user.email", "operator@example.org");
        git("add", ".");
        git("commit", "--quiet", "-m", "Begin");
    }

    @Test
    void each_step_is_a_commit_that_says_what_and_why_and_names_its_record() throws Exception {
        CommandLineRun apply = run("apply", project.toString(), "--phase", "1", "--commit", "step");

        assertThat(apply.exitCode()).as(apply.err()).isZero();
        List<String> subjects = git("log", "--reverse", "--format=%s").lines().toList();
        assertThat(subjects.get(1)).startsWith("Step 1.1: ");
        assertThat(subjects).hasSizeGreaterThan(4).last().asString().startsWith("Step 1.8: ");
        String message = git("log", "-1", "--format=%B");
        assertThat(message)
                .contains("- no longer give CheckInherents to register_validate_block!")
                .contains("timestamp");
        assertThat(git("log", "-1", "--format=%(trailers:key=Lookahead-Transcript,valueonly)"))
                .containsPattern("\\.lookahead/transcripts/saltmarsh-runtime\\.yaml at \\d+:[0-9a-f]{64}");
        assertThat(git("status", "--porcelain")).isEmpty();
    }

    @Test
    void a_phase_is_one_commit_with_all_its_steps() throws Exception {
        CommandLineRun apply = run("apply", project.toString(), "--phase", "1", "--commit", "phase");

        assertThat(apply.exitCode()).as(apply.err()).isZero();
        assertThat(git("rev-list", "--count", "HEAD").strip()).isEqualTo("2");
        assertThat(git("log", "-1", "--format=%s")).startsWith("Phase 1: ");
        assertThat(git("log", "-1", "--format=%b"))
                .contains("1.1 ")
                .contains("1.4 ")
                .contains("1.8 ");
        assertThat(git("show", "--stat", "--format=", "HEAD")).contains("runtime/Cargo.toml", "runtime/src/lib.rs");
        assertThat(git("status", "--porcelain")).isEmpty();
    }

    @Test
    void what_the_operator_has_not_committed_is_named_first_and_stays_out_of_other_commits() throws Exception {
        Files.writeString(project.resolve("NOTES.md"), "mine\n");

        CommandLineRun apply = run("apply", project.toString(), "--phase", "1", "--commit", "phase");

        assertThat(apply.err()).startsWith("Changes of your own that are not committed:\n  NOTES.md\n");
        assertThat(apply.exitCode()).isZero();
        assertThat(git("status", "--porcelain")).isEqualTo("?? NOTES.md\n");
    }

    @Test
    void a_file_with_changes_of_the_operators_own_is_neither_changed_nor_committed() throws Exception {
        Path runtime = project.resolve("runtime/src/lib.rs");
        Files.writeString(runtime, Files.readString(runtime) + "\n// mine\n");
        SortedMap<String, String> before = CommandLineRun.files(project);

        CommandLineRun apply = run("apply", project.toString(), "--phase", "1", "--commit", "step");

        assertThat(apply.exitCode()).isEqualTo(3);
        assertThat(apply.err())
                .contains("runtime/src/lib.rs, which holds changes of your own")
                .contains("Commit or stash them first");
        assertThat(CommandLineRun.files(project)).isEqualTo(before);
    }

    @Test
    void what_is_ours_and_not_committed_is_not_taken_for_the_operators() throws Exception {
        run("apply", project.toString(), "--phase", "1");

        CommandLineRun next = run("apply", project.toString(), "--phase", "2");

        assertThat(next.err()).doesNotContain("not committed");
    }

    @Test
    void a_project_that_is_not_kept_in_git_is_told_so_and_nothing_is_changed() {
        Path elsewhere = scratch.resolve("plain");
        run("demo", "--copy-only", "--into", elsewhere.toString());
        SortedMap<String, String> before = CommandLineRun.files(elsewhere);

        CommandLineRun apply = run("apply", elsewhere.toString(), "--phase", "1", "--commit", "step");

        assertThat(apply.exitCode()).isEqualTo(3);
        assertThat(apply.err()).contains("not kept in git");
        assertThat(CommandLineRun.files(elsewhere)).isEqualTo(before);
    }

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.in(scratch, arguments);
    }

    private String git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }
}
