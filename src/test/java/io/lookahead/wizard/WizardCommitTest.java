package io.lookahead.wizard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lookahead.session.CommitEvery;
import io.lookahead.session.ExitCode;
import io.lookahead.session.SessionException;
import io.lookahead.wizard.dialog.ScriptedDialog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the wizard commits to git where it is asked to. */
class WizardCommitTest {

    @TempDir
    private Path folder;

    private SampleCopy sample;

    @BeforeEach
    void aSampleThatIsKeptInGit() throws Exception {
        sample = SampleCopy.in(folder.resolve("saltmarsh"));
        git("init", "--quiet");
        git("config", "user.name", "Operator");
        git("config", "user.email", "operator@example.org");
        git("add", ".");
        git("commit", "--quiet", "-m", "Begin");
    }

    private ScriptedDialog visit(Script script, CommitEvery every) {
        ScriptedDialog dialog = script.dialog();
        sample.visit(
                dialog,
                new WizardSettings(
                        "lookahead", "saltmarsh", List.of("--commit", "step"), Optional.of(every), Optional.empty()),
                null);
        return dialog;
    }

    private List<String> subjects() throws IOException, InterruptedException {
        return git("log", "--reverse", "--format=%s").lines().skip(1).toList();
    }

    @Test
    void each_step_is_a_commit_and_so_is_taking_it_back() throws Exception {
        ScriptedDialog dialog = visit(new Script().on("step-1.2", "u", "q"), CommitEvery.STEP);

        assertThat(subjects())
                .containsExactly(
                        "Step 1.1: Name capacity and velocity",
                        "Take back step 1.1",
                        "Step 1.1: Name capacity and velocity");
        assertThat(git("status", "--porcelain")).isEmpty();
        assertThat(String.join(" ", dialog.shown()))
                .contains("What is changed is committed to git, one commit a step.")
                .contains("Committed " + git("rev-parse", "HEAD").substring(0, 12))
                .contains("migrate saltmarsh --commit step");
        assertThat(sample.recorded()).contains("topic: commit");
    }

    @Test
    void a_phase_is_one_commit_with_what_an_earlier_visit_left() throws Exception {
        visit(new Script().on("step-1.4", "q"), CommitEvery.PHASE);
        assertThat(subjects()).isEmpty();

        visit(new Script().on("start-phase-2", "q"), CommitEvery.PHASE);

        assertThat(subjects()).containsExactly("Phase 1: Make the runtime ready");
        assertThat(git("status", "--porcelain")).isEmpty();
    }

    @Test
    void a_file_with_changes_of_the_operators_own_is_left_alone_and_the_step_is_asked_for_again() throws Exception {
        Path runtime = sample.root().resolve("runtime/src/lib.rs");
        Files.writeString(runtime, Files.readString(runtime) + "\n// mine\n");
        Script script = new Script().on("step-1.1", "y", "q");

        ScriptedDialog dialog = visit(script, CommitEvery.STEP);

        assertThat(String.join(" ", dialog.shown())).contains("Nothing was written", "changes of your own");
        assertThat(script.asked()).containsSubsequence("step-1.1", "step-1.1");
        assertThat(subjects()).isEmpty();
    }

    @Test
    void what_is_not_kept_in_git_cannot_be_committed() throws Exception {
        sample = SampleCopy.in(folder.resolve("plain"));

        SessionException refused =
                catchThrowableOfType(SessionException.class, () -> visit(new Script(), CommitEvery.STEP));

        assertThat(refused.exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(refused).hasMessageContaining("not kept in git");
    }

    private String git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(sample.root().toFile())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }
}
