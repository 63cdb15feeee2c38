package io.lookahead.edit.journal;

import static io.lookahead.edit.journal.Project.change;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UndoTest {

    private static final String FILE = "lib.rs";
    private static final String TEXT = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n";

    @TempDir
    private Path root;

    private Project project;

    @BeforeEach
    void changes_of_two_phases() throws IOException {
        project = Project.at(root);
        project.write(FILE, TEXT);
        try (ChangeJournal journal = project.open()) {
            make(journal, 1, "1.1", "one", "1");
            make(journal, 2, "2.1", "two", "2");
            make(journal, 2, "2.2", "three", "3");
            make(journal, 2, "2.2", "four", "4");
        }
    }

    private void make(ChangeJournal journal, int phase, String step, String from, String to) throws IOException {
        String before = project.read(FILE);
        ChangeOutcome outcome = journal.apply(
                new ChangeLabel("para-runtime", phase, step, "Replace " + from),
                List.of(change(FILE, before, before.replace(from, to))));
        assertThat(outcome).isInstanceOf(ChangeOutcome.Done.class);
    }

    private ChangeOutcome undo(UndoScope scope, boolean keepDrift) throws IOException {
        try (ChangeJournal journal = project.open()) {
            return journal.undo(journal.planUndo(scope), keepDrift);
        }
    }

    @ParameterizedTest
    @CsvSource({"EDIT, 1 2 3 four", "STEP, 1 2 three four", "PHASE, 1 two three four", "EVERYTHING, one two three four"
    })
    void what_is_asked_for_is_taken_back_byte_for_byte(UndoScope scope, String left) throws IOException {
        assertThat(undo(scope, false)).isInstanceOf(ChangeOutcome.Done.class);

        assertThat(project.read(FILE)).isEqualTo(TEXT.replace("one\ntwo\nthree\nfour", left.replace(' ', '\n')));
    }

    @Test
    void one_after_the_other_everything_is_taken_back_until_there_is_nothing_left() throws IOException {
        for (int i = 0; i < 4; i++) {
            assertThat(undo(UndoScope.EDIT, false)).isInstanceOf(ChangeOutcome.Done.class);
        }

        assertThat(project.read(FILE)).isEqualTo(TEXT);
        assertThat(undo(UndoScope.EDIT, false)).isInstanceOf(ChangeOutcome.Nothing.class);
    }

    @Test
    void after_an_undo_the_work_goes_on_and_can_be_taken_back_again() throws IOException {
        undo(UndoScope.PHASE, false);
        try (ChangeJournal journal = project.open()) {
            make(journal, 2, "2.1", "two", "zwei");
        }

        undo(UndoScope.EVERYTHING, false);

        assertThat(project.read(FILE)).isEqualTo(TEXT);
    }

    @Test
    void a_file_that_drifted_is_refused_and_the_lines_are_named() throws IOException {
        project.write(FILE, project.read(FILE).replace("eight", "acht").replace("six\n", ""));
        String drifted = project.read(FILE);

        assertThat(undo(UndoScope.PHASE, false))
                .isEqualTo(new ChangeOutcome.FilesChanged(List.of(new Drift(FILE, "has other text at lines 6 to 7"))));
        assertThat(project.read(FILE)).isEqualTo(drifted);
    }

    @Test
    void a_drift_elsewhere_in_the_file_is_kept_when_that_is_asked_for() throws IOException {
        project.write(FILE, project.read(FILE).replace("eight", "acht"));

        assertThat(undo(UndoScope.EVERYTHING, true)).isInstanceOf(ChangeOutcome.Done.class);

        assertThat(project.read(FILE)).isEqualTo(TEXT.replace("eight", "acht"));
    }

    @Test
    void a_drift_of_the_very_lines_is_refused_even_then() throws IOException {
        project.write(FILE, project.read(FILE).replace("4", "IV"));

        assertThat(undo(UndoScope.EDIT, true)).isInstanceOf(ChangeOutcome.FilesChanged.class);
        assertThat(project.read(FILE)).contains("IV");
    }

    @Test
    void a_file_that_is_gone_is_named() throws IOException {
        Files.delete(root.resolve(FILE));

        assertThat(undo(UndoScope.EDIT, true))
                .isEqualTo(new ChangeOutcome.FilesChanged(List.of(new Drift(FILE, "is gone"))));
    }

    @Test
    void what_the_operator_took_back_by_hand_counts_as_taken_back() throws IOException {
        project.write(FILE, project.read(FILE).replace("4", "four"));

        assertThat(undo(UndoScope.EDIT, false)).isInstanceOf(ChangeOutcome.Done.class);
        try (ChangeJournal journal = project.open()) {
            assertThat(journal.standing()).hasSize(3);
        }
    }
}
