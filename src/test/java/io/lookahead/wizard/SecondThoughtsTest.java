package io.lookahead.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.session.ExitCode;
import io.lookahead.wizard.dialog.ScriptedDialog;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers and decisions that are changed later, and what follows from them up to the last page. */
class SecondThoughtsTest {

    @TempDir
    private Path folder;

    private SampleCopy sample;

    @BeforeEach
    void copySample() {
        sample = SampleCopy.in(folder.resolve("saltmarsh"));
    }

    @Test
    void where_phase_3_leads_can_be_changed_in_a_later_visit() {
        sample.visit(new Script().on("end-state", "ready-not-activated").dialog());

        Script later = new Script()
                .on("begin", "c", "y")
                .on("change-answer", "What should the chain look like in the end?")
                .on("end-state", "keep-slots");
        ScriptedDialog dialog = later.dialog();
        assertThat(sample.visit(dialog)).isEqualTo(ExitCode.OK);
        assertThat(later.asked())
                .containsSubsequence("begin", "change-answer", "end-state", "start-phase-3", "step-3.1");
        assertThat(Script.said(dialog)).contains("Asynchronous backing is in the code");
    }

    @Test
    void a_declined_step_can_be_taken_up_in_a_later_visit() {
        sample.visit(new Script()
                .on("step-1.8", "s")
                .on("reason", "our validators need it")
                .on("end-phase-1", "q")
                .dialog());

        Script later = new Script().on("begin", "d", "y").on("end-phase-1", "q");
        sample.visit(later.dialog());
        assertThat(later.asked()).containsSubsequence("begin", "take-up", "begin", "start-phase-1", "step-1.8");
        assertThat(sample.sources().get("runtime/src/lib.rs")).doesNotContain("CheckInherents = CheckInherents");
    }

    @Test
    void an_answer_that_is_not_changed_after_all_stands_again() {
        Script script = new Script().on("authoring-duration", "1600", "<").on("start-phase-2", "c", "q");
        ScriptedDialog dialog = script.dialog();
        sample.visit(dialog);
        assertThat(Script.said(dialog)).contains("Your answer '1600' stands again.");
        assertThat(script.asked())
                .containsSubsequence("start-phase-2", "change-answer", "authoring-duration", "start-phase-2");
    }

    @Test
    void many_questions_of_one_kind_can_be_given_one_answer() {
        Script script = new Script().on("questions-alike", "accept, all").on("start-phase-3", "q");
        ScriptedDialog dialog = script.dialog();
        sample.visit(dialog);
        assertThat(Script.said(dialog))
                .contains("4 questions of one kind", "Bookings, FeesChangedAt, LapsesAt, SweepFrom");
        assertThat(script.asked())
                .containsSubsequence("questions-alike", "start-phase-3")
                .noneMatch(id -> id.startsWith("clock.pallet_berths"));
        assertThat(sample.recorded())
                .containsPattern("question: \"?clock\\.pallet_berths\\.SweepFrom\"?\\s+value: \"?accept");
    }

    @Test
    void changes_to_what_counts_time_in_blocks_are_asked_for_one_by_one_and_done_again_by_a_command() {
        Script script = new Script().on("start-phase-3", "t", "y").on("clock-filter", "change them");
        ScriptedDialog dialog = script.dialog();
        sample.visit(dialog);

        assertThat(script.asked()).contains("work-clock.pallet_berths");
        assertThat(Script.said(dialog))
                .contains("a draft, to be reviewed", "The draft is written. It is yours to read")
                .contains("lookahead apply FRESH-COPY --clock --answers");
        assertThat(sample.sources().keySet())
                .anyMatch(file -> file.startsWith("pallets/berths/src/block_time_migration"));
        assertThat(sample.recorded()).contains("clock.pallet_berths");
    }

    @Test
    void a_migration_that_is_to_be_written_is_named_until_the_end() {
        ScriptedDialog dialog = new Script().dialog();
        sample.visit(dialog);
        String end = Script.said(dialog).substring(Script.said(dialog).indexOf("Phase 3 · done in the code"));
        assertThat(end)
                .contains("A migration is to be written for Bookings")
                .contains(
                        "GRACE_BLOCKS of pallet_berths is a plain number of blocks", "see that it was meant for that");
    }

    @Test
    void what_counts_blocks_is_offered_again_where_one_went_back_from_it() {
        Script script = new Script().on("work-clock.pallet_berths", "b").on("step-3.1", "q");

        sample.visit(script.dialog());

        assertThat(script.asked())
                .containsSubsequence(
                        "start-phase-3",
                        "work-clock.pallet_berths",
                        "start-phase-3",
                        "work-clock.pallet_berths",
                        "step-3.1");
    }

    @Test
    void what_counts_blocks_is_offered_before_blocks_become_faster_and_named_at_the_end() {
        Script script = new Script();
        ScriptedDialog dialog = script.dialog();

        sample.visit(dialog);

        assertThat(script.asked()).containsSubsequence("start-phase-3", "work-clock.pallet_berths", "step-3.1");
        assertThat(Script.said(dialog)).contains("Before blocks become faster", "Still to look at");
        String end = Script.said(dialog);
        assertThat(end.substring(end.lastIndexOf("Still to look at")))
                .contains("A migration is to be written for", "BLOCKS_PER_SEASON", "GRACE_BLOCKS")
                .doesNotContain(":,");
    }
}
