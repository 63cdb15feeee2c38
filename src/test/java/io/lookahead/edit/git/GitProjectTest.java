package io.lookahead.edit.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.edit.git.Uncommitted.Owner;
import io.lookahead.edit.journal.ChangeJournal;
import io.lookahead.edit.journal.ChangeLabel;
import io.lookahead.edit.journal.ChangeOutcome;
import io.lookahead.edit.journal.FileChange;
import io.lookahead.edit.journal.JournalOpening;
import io.lookahead.edit.journal.LocalDisk;
import io.lookahead.edit.journal.UndoScope;
import io.lookahead.text.DiskTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitProjectTest {

    private static final ChangeLabel STEP = new ChangeLabel("para-runtime", 1, "1.1", "Declare the constants");

    @TempDir
    private Path folder;

    private Path root;
    private ChangeJournal journal;

    @BeforeEach
    void a_project_in_a_folder_of_a_repository() throws Exception {
        root = Files.createDirectories(folder.resolve("chains/para"));
        git("init", "--quiet", folder.toString());
        git("config", "user.name", "Operator");
        git("config", "user.email", "operator@example.org");
        write("lib.rs", "one\ntwo\n");
        write("größe.rs", "one\n");
        write("renamed.rs", "one\n".repeat(20));
        git("add", ".");
        git("commit", "--quiet", "-m", "Begin");
        journal = ((JournalOpening.Opened) ChangeJournal.open(root, new LocalDisk(), Clock.systemUTC())).journal();
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(root.resolve(path), text);
    }

    private String git(String... arguments) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }

    private void change(String path, String from, String to) throws IOException {
        String before = Files.readString(root.resolve(path));
        FileChange change = new FileChange(
                path, before.getBytes(UTF_8), before.replace(from, to).getBytes(UTF_8));
        assertThat(journal.apply(STEP, List.of(change))).isInstanceOf(ChangeOutcome.Done.class);
    }

    private List<Uncommitted> uncommitted() throws IOException {
        return GitProject.at(root).orElseThrow().uncommitted(new DiskTree(root), journal.standing());
    }

    @Test
    void a_clean_project_has_nothing_uncommitted_and_our_own_folder_is_not_seen() throws IOException {
        assertThat(root.resolve(".lookahead")).isDirectory();
        assertThat(uncommitted()).isEmpty();
    }

    @Test
    void changed_new_removed_and_renamed_files_of_the_operator_are_listed() throws Exception {
        write("größe.rs", "changed\n");
        write("new file.rs", "new\n");
        Files.delete(root.resolve("lib.rs"));
        git("mv", "renamed.rs", "name.rs");
        write("../outside.rs", "not of this project\n");

        assertThat(uncommitted())
                .extracting(Uncommitted::path)
                .containsExactly("größe.rs", "lib.rs", "name.rs", "new file.rs", "renamed.rs");
        assertThat(uncommitted()).extracting(Uncommitted::owner).containsOnly(Owner.THEIRS);
    }

    @Test
    void what_lookahead_changed_is_not_taken_for_the_operators() throws IOException {
        change("lib.rs", "one", "1");
        change("lib.rs", "two", "2");

        assertThat(uncommitted()).containsExactly(new Uncommitted("lib.rs", Owner.OURS));
    }

    @Test
    void a_change_of_the_operator_before_or_after_ours_makes_it_both() throws IOException {
        write("größe.rs", "one of theirs\n");
        change("größe.rs", "one", "1");
        change("lib.rs", "one", "1");
        write("lib.rs", "1\ntwo of theirs\n");

        assertThat(uncommitted())
                .containsExactly(new Uncommitted("größe.rs", Owner.BOTH), new Uncommitted("lib.rs", Owner.BOTH));
    }

    @Test
    void after_an_undo_there_is_nothing_of_ours() throws IOException {
        change("lib.rs", "one", "1");
        journal.undo(journal.planUndo(UndoScope.EVERYTHING), false);

        assertThat(uncommitted()).isEmpty();
    }

    @Test
    void a_commit_holds_the_paths_asked_for_and_leaves_what_else_is_staged() throws Exception {
        write("größe.rs", "staged by the operator\n");
        git("add", "größe.rs");
        change("lib.rs", "one", "1");

        GitProject.Committed committed =
                GitProject.at(root).orElseThrow().commit(List.of("lib.rs"), "Declare the constants\n\nStep 1.1\n");

        assertThat(committed).isInstanceOf(GitProject.Committed.Made.class);
        assertThat(git("show", "--format=%B", "--name-only", "HEAD"))
                .isEqualTo("Declare the constants\n\nStep 1.1\n\n\nchains/para/lib.rs\n");
        assertThat(uncommitted()).containsExactly(new Uncommitted("größe.rs", Owner.THEIRS));
    }

    @Test
    void a_commit_that_git_refuses_says_why() throws Exception {
        GitProject.Committed committed = GitProject.at(root).orElseThrow().commit(List.of("absent.rs"), "Nothing\n");

        assertThat(committed)
                .isInstanceOfSatisfying(
                        GitProject.Committed.Refused.class,
                        refused -> assertThat(refused.reason()).contains("absent.rs"));
    }

    @Test
    void a_folder_that_is_not_kept_in_git_is_no_git_project() throws IOException {
        Path plain = Files.createTempDirectory("plain");

        assertThat(GitProject.at(plain)).isEmpty();
        Files.delete(plain);
    }
}
