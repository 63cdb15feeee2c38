package io.lookahead.edit.journal;

import static io.lookahead.edit.journal.Project.CLOCK;
import static io.lookahead.edit.journal.Project.STEP;
import static io.lookahead.edit.journal.Project.change;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeJournalTest {

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void project() {
        project = Project.in(folder.resolve("project"));
    }

    @Test
    void a_change_is_made_in_every_file_byte_for_byte() throws IOException {
        try (ChangeJournal journal = project.open()) {
            assertThat(journal.apply(STEP, Project.change())).isInstanceOf(ChangeOutcome.Done.class);
        }

        assertThat(project.files()).isEqualTo(Project.after());
    }

    @Test
    void a_change_that_is_there_already_is_nothing() throws IOException {
        try (ChangeJournal journal = project.open()) {
            assertThat(journal.apply(STEP, List.of(change("Cargo.toml", "same", "same"))))
                    .isInstanceOf(ChangeOutcome.Nothing.class);
            assertThat(journal.history()).isEmpty();
        }
    }

    @Test
    void a_file_that_changed_since_its_diff_was_shown_is_refused_and_named_with_its_lines() throws IOException {
        List<FileChange> shown = Project.change();
        project.write("runtime/src/lib.rs", "// größer\npub const A: u32 = 2;\n");

        try (ChangeJournal journal = project.open()) {
            ChangeOutcome outcome = journal.apply(STEP, shown);

            assertThat(outcome)
                    .isEqualTo(new ChangeOutcome.FilesChanged(
                            List.of(new Drift("runtime/src/lib.rs", "has other text at line 2"))));
        }
        assertThat(project.read("Cargo.toml")).isEqualTo(Project.before().get("Cargo.toml"));
    }

    @Test
    void a_file_removed_meanwhile_is_refused() throws IOException {
        Files.delete(project.root.resolve("runtime/src/lib.rs"));

        try (ChangeJournal journal = project.open()) {
            assertThat(journal.apply(STEP, Project.change()))
                    .isEqualTo(new ChangeOutcome.FilesChanged(List.of(new Drift("runtime/src/lib.rs", "is gone"))));
        }
    }

    @Test
    void a_folder_removed_meanwhile_is_refused() throws IOException {
        Files.delete(project.root.resolve("runtime/src/lib.rs"));
        Files.delete(project.root.resolve("runtime/src"));

        try (ChangeJournal journal = project.open()) {
            assertThat(journal.apply(STEP, Project.change())).isInstanceOf(ChangeOutcome.Refused.class);
        }
        assertThat(project.read("Cargo.toml")).isEqualTo(Project.before().get("Cargo.toml"));
    }

    @Test
    void a_file_that_somebody_changes_in_the_midst_of_it_is_kept_and_all_others_are_taken_back() throws IOException {
        Disk meddling = new DelegatingDisk() {
            @Override
            public void move(Path from, Path to) throws IOException {
                super.move(from, to);
                if (to.endsWith("Cargo.toml")) {
                    project.write("runtime/src/lib.rs", "mine\n");
                }
            }
        };

        try (ChangeJournal journal = Project.opened(ChangeJournal.open(project.root, meddling, CLOCK))
                .journal()) {
            ChangeOutcome outcome = journal.apply(STEP, Project.change());

            assertThat(outcome).isInstanceOf(ChangeOutcome.FilesChanged.class);
            assertThat(journal.history()).isEmpty();
        }
        assertThat(project.read("runtime/src/lib.rs")).isEqualTo("mine\n");
        assertThat(project.read("Cargo.toml")).isEqualTo(Project.before().get("Cargo.toml"));
    }

    @Test
    void a_read_only_file_is_refused_with_its_name() throws IOException {
        Path file = project.root.resolve("runtime/Cargo.toml");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

        try (ChangeJournal journal = project.open()) {
            assertThat(journal.apply(STEP, Project.change()))
                    .isEqualTo(new ChangeOutcome.Refused(
                            "runtime/Cargo.toml is read-only; make it writable and try again"));
        }
        assertThat(project.files()).isEqualTo(Project.before());
    }

    @Test
    void on_a_full_disk_nothing_is_changed_and_nothing_is_left_behind() throws IOException {
        int writes = writesOfOneChange();
        for (int room = 0; room < writes; room++) {
            Project full = Project.in(folder.resolve("room-" + room));
            Disk disk = withRoomFor(room);
            if (ChangeJournal.open(full.root, disk, CLOCK) instanceof JournalOpening.Opened opened) {
                try (ChangeJournal journal = opened.journal()) {
                    assertThat(journal.apply(STEP, Project.change()))
                            .as("room for %d", room)
                            .isInstanceOfSatisfying(
                                    ChangeOutcome.Refused.class,
                                    refused -> assertThat(refused.reason()).contains("No space left on device"));
                    assertThat(journal.history()).isEmpty();
                }
            }
            assertThat(full.files()).as("room for %d", room).isEqualTo(Project.before());
        }
    }

    private int writesOfOneChange() throws IOException {
        int[] writes = {0};
        Disk counting = new DelegatingDisk() {
            @Override
            public void write(Path file, byte[] bytes, @Nullable String mode) throws IOException {
                writes[0]++;
                super.write(file, bytes, mode);
            }
        };
        Project counted = Project.in(folder.resolve("counted"));
        try (ChangeJournal journal = Project.opened(ChangeJournal.open(counted.root, counting, CLOCK))
                .journal()) {
            journal.apply(STEP, Project.change());
        }
        return writes[0];
    }

    /** A disk on which the write after so many fails half way through, as all later ones do. */
    private static Disk withRoomFor(int writes) {
        return new DelegatingDisk() {
            private int done;

            @Override
            public void write(Path file, byte[] bytes, @Nullable String mode) throws IOException {
                if (done++ >= writes) {
                    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                    throw new IOException("No space left on device");
                }
                super.write(file, bytes, mode);
            }
        };
    }

    @Test
    void the_permissions_of_a_file_are_kept() throws IOException {
        Path file = project.root.resolve("runtime/Cargo.toml");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxrw-r-x"));

        try (ChangeJournal journal = project.open()) {
            journal.apply(STEP, Project.change());
        }

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rwxrw-r-x"));
    }

    @Test
    void nothing_outside_the_project_is_written_whatever_the_path_says() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.rs"), "theirs");
        Files.createSymbolicLink(project.root.resolve("link.rs"), outside);
        Files.createSymbolicLink(project.root.resolve("away"), folder);

        try (ChangeJournal journal = project.open()) {
            for (String path : List.of(
                    "../outside.rs",
                    "link.rs",
                    "away/outside.rs",
                    outside.toString(),
                    ".git/config",
                    ".lookahead/lock",
                    "")) {
                assertThat(journal.apply(STEP, List.of(change(path, "theirs", "ours"))))
                        .as(path)
                        .isInstanceOf(ChangeOutcome.Refused.class);
            }
        }
        assertThat(outside).hasContent("theirs");
    }

    @Test
    void a_link_inside_the_project_stays_a_link() throws IOException {
        Path link = project.root.resolve("link.rs");
        Files.createSymbolicLink(link, Path.of("runtime/src/lib.rs"));

        try (ChangeJournal journal = project.open()) {
            String text = project.read("runtime/src/lib.rs");
            journal.apply(STEP, List.of(change("link.rs", text, "through the link\n")));
        }

        assertThat(link).isSymbolicLink();
        assertThat(project.read("runtime/src/lib.rs")).isEqualTo("through the link\n");
    }

    @Test
    void a_folder_of_ours_that_leads_elsewhere_is_not_used() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(project.root.resolve(".lookahead"), elsewhere);

        assertThat(ChangeJournal.open(project.root, new LocalDisk(), CLOCK))
                .isInstanceOf(JournalOpening.Unusable.class);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void a_file_is_created_and_removed_and_both_are_taken_back() throws IOException {
        List<FileChange> changes = List.of(
                new FileChange("runtime/src/new.rs", null, "new\n".getBytes(UTF_8)),
                new FileChange("Cargo.toml", project.read("Cargo.toml").getBytes(UTF_8), null));

        try (ChangeJournal journal = project.open()) {
            assertThat(journal.apply(STEP, changes)).isInstanceOf(ChangeOutcome.Done.class);
            assertThat(project.files()).containsKey("runtime/src/new.rs").doesNotContainKey("Cargo.toml");

            journal.undo(journal.planUndo(UndoScope.EDIT), false);
        }
        assertThat(project.files()).isEqualTo(Project.before());
    }

    @Test
    void while_one_is_at_work_the_next_is_told_which_process_that_is() throws IOException {
        try (ChangeJournal journal = project.open()) {
            JournalOpening second = ChangeJournal.open(project.root, new LocalDisk(), CLOCK);

            assertThat(second)
                    .isInstanceOfSatisfying(
                            JournalOpening.Busy.class,
                            busy -> assertThat(busy.message())
                                    .contains(
                                            "process " + ProcessHandle.current().pid() + ", started "));
            assertThat(journal.history()).isEmpty();
        }
        project.open().close();
    }

    @Test
    void a_damaged_journal_is_named_and_nothing_is_done() throws IOException {
        try (ChangeJournal journal = project.open()) {
            journal.apply(STEP, Project.change());
        }
        Files.writeString(project.root.resolve(".lookahead/journal/000001.json"), "{ \"id\": ");

        assertThat(ChangeJournal.open(project.root, new LocalDisk(), CLOCK))
                .isInstanceOfSatisfying(
                        JournalOpening.Unusable.class,
                        unusable -> assertThat(unusable.reason()).contains("000001.json is damaged"));
    }

    @Test
    void git_sees_nothing_of_what_is_kept() throws IOException {
        project.open().close();

        assertThat(project.root.resolve(".lookahead/.gitignore")).hasContent("*");
    }
}
