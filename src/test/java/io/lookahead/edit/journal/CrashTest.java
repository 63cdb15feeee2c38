package io.lookahead.edit.journal;

import static io.lookahead.edit.journal.Project.CLOCK;
import static io.lookahead.edit.journal.Project.STEP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cuts a change short at every moment there is, and cuts the recovery from that short at every moment too. */
class CrashTest {

    @TempDir
    private Path folder;

    @Test
    void cut_short_at_any_moment_a_change_is_made_whole_or_taken_back_whole() throws IOException {
        int points = pointsOfApply();
        int finished = 0;
        for (int point = 0; point < points; point++) {
            Project project = Project.in(folder.resolve("cut-" + point));
            applyUntil(project, point);

            SortedMap<String, String> files = recovered(project);

            assertThat(files).as("cut at %d of %d", point, points).isIn(Project.before(), Project.after());
            finished += files.equals(Project.after()) ? 1 : 0;
        }
        assertThat(finished).isBetween(1, points - 1);
    }

    @Test
    void cut_short_again_while_it_recovers_it_still_ends_whole() throws IOException {
        int points = pointsOfApply();
        int combinations = 0;
        for (int point = 0; point < points; point++) {
            for (int again = 0; ; again++) {
                Project project = Project.in(folder.resolve("cut-" + point + "-" + again));
                applyUntil(project, point);
                if (!Files.exists(project.root.resolve(".lookahead/journal/000001.json"))) {
                    break; // nothing was begun, so there is nothing to recover
                }
                boolean cutAgain = openUntil(project, again);

                assertThat(recovered(project))
                        .as("cut at %d and %d", point, again)
                        .isIn(Project.before(), Project.after());
                combinations++;
                delete(project.root);
                if (!cutAgain) {
                    break;
                }
            }
        }
        assertThat(combinations).isGreaterThan(100);
    }

    @Test
    void cut_short_at_any_moment_an_undo_is_made_whole_or_taken_back_whole() throws IOException {
        for (int point = 0; ; point++) {
            Project project = Project.in(folder.resolve("undo-" + point));
            try (ChangeJournal journal = open(project)) {
                journal.apply(STEP, Project.change());
            }
            boolean cut = undoUntil(project, point);

            SortedMap<String, String> files = recovered(project);

            assertThat(files).as("undo cut at %d", point).isIn(Project.before(), Project.after());
            try (ChangeJournal journal = open(project)) {
                boolean undone = files.equals(Project.before());
                assertThat(journal.standing()).as("undo cut at %d", point).hasSize(undone ? 0 : 1);
            }
            if (!cut) {
                break;
            }
        }
    }

    private int pointsOfApply() throws IOException {
        Project project = Project.in(folder.resolve("count"));
        WritePoints disk = new WritePoints(new UnsyncedDisk(), point -> {});
        try (ChangeJournal journal =
                Project.opened(ChangeJournal.open(project.root, disk, CLOCK)).journal()) {
            assertThat(journal.apply(STEP, Project.change())).isInstanceOf(ChangeOutcome.Done.class);
        }
        return disk.count();
    }

    private static void applyUntil(Project project, int point) throws IOException {
        Disk disk = crashingAt(point);
        @Nullable
        Crash crash = catchThrowableOfType(Crash.class, () -> {
            try (ChangeJournal journal = Project.opened(ChangeJournal.open(project.root, disk, CLOCK))
                    .journal()) {
                journal.apply(STEP, Project.change());
            }
        });
        assertThat(crash).isNotNull();
    }

    private static boolean openUntil(Project project, int point) {
        return null
                != catchThrowableOfType(
                        Crash.class,
                        () -> Project.opened(ChangeJournal.open(project.root, crashingAt(point), CLOCK))
                                .journal()
                                .close());
    }

    private static boolean undoUntil(Project project, int point) {
        return null
                != catchThrowableOfType(Crash.class, () -> {
                    try (ChangeJournal journal = Project.opened(
                                    ChangeJournal.open(project.root, crashingAt(point), CLOCK))
                            .journal()) {
                        journal.undo(journal.planUndo(UndoScope.STEP), false);
                    }
                });
    }

    private static Disk crashingAt(int point) {
        return new WritePoints(new UnsyncedDisk(), each -> {
            if (each >= point) {
                throw new Crash();
            }
        });
    }

    private static ChangeJournal open(Project project) {
        return Project.opened(ChangeJournal.open(project.root, new UnsyncedDisk(), CLOCK))
                .journal();
    }

    private static SortedMap<String, String> recovered(Project project) throws IOException {
        JournalOpening.Opened opened = Project.opened(ChangeJournal.open(project.root, new UnsyncedDisk(), CLOCK));
        assertThat(opened.recovered()).noneMatch(Recovered.Stuck.class::isInstance);
        opened.journal().close();
        return project.files();
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> deepestFirst =
                    files.sorted(java.util.Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }

    /** The end of a process, as far as the code under test can tell. */
    private static final class Crash extends Error {

        private static final long serialVersionUID = 1L;
    }
}
