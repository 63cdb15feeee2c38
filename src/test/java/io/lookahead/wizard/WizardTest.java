package io.lookahead.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.session.ExitCode;
import io.lookahead.wizard.dialog.Glyphs;
import io.lookahead.wizard.dialog.Look;
import io.lookahead.wizard.dialog.ScriptedDialog;
import io.lookahead.wizard.outside.Editor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WizardTest {

    @TempDir
    private Path folder;

    private SampleCopy sample;
    private Map<String, String> before;

    @BeforeEach
    void copySample() {
        sample = SampleCopy.in(folder.resolve("saltmarsh"));
        before = sample.sources();
    }

    @Test
    void yes_to_everything_carries_out_all_three_phases() {
        ScriptedDialog dialog = new Script().dialog();
        assertThat(sample.visit(dialog)).isEqualTo(ExitCode.OK);
        assertThat(Script.said(dialog))
                .contains("Where this chain stands", "Phase 1 · done in the code", "Phase 2 · done in the code")
                .contains("Asynchronous backing is in the code", "lookahead apply FRESH-COPY --phase 1 --answers");
        assertThat(sample.sources()).isNotEqualTo(before);
    }

    @Test
    void what_counts_time_in_blocks_is_one_page_that_can_be_filtered() {
        Script script = new Script().on("begin", "t").on("clock-filter", "stored", "pallet_session", "b");
        ScriptedDialog dialog = script.dialog();
        sample.visit(dialog);

        assertThat(script.asked()).startsWith("begin", "clock-filter", "clock-filter", "clock-filter", "begin");
        assertThat(Script.said(dialog))
                .contains("7 of 15 places: to look at", "4 of 15 places: stored", "1 of 15 places: pallet_session")
                .contains("LapsesAt – × ½ × ½ × ½", "Period 6 h 6 h 6 h 3 h")
                .contains("stored in pallet_berths pallets/berths/src/lib.rs:", "kept on chain as numbers of blocks");
    }

    @Test
    void what_is_stored_in_blocks_is_asked_about_before_phase_3_and_recorded() {
        Script script = new Script().on("clock.pallet_berths.LapsesAt", "empty");
        sample.visit(script.dialog());

        assertThat(script.asked())
                .contains("clock.pallet_berths.Bookings", "clock.pallet_berths.LapsesAt")
                .containsSubsequence("clock.pallet_berths.SweepFrom", "start-phase-3");
        assertThat(sample.recorded())
                .containsPattern("question: \"?clock\\.pallet_berths\\.LapsesAt\"?\\s+value: \"?empty");
    }

    @Test
    void a_second_visit_finds_everything_done_and_changes_nothing() {
        sample.visit(new Script().dialog());
        Map<String, String> done = sample.sources();
        Script script = new Script();
        ScriptedDialog dialog = script.dialog();
        assertThat(sample.visit(dialog)).isEqualTo(ExitCode.OK);
        assertThat(script.asked()).containsExactly("begin");
        assertThat(Script.said(dialog)).contains("Asynchronous backing is in the code");
        assertThat(sample.sources()).isEqualTo(done);
    }

    @Test
    void the_commands_it_names_give_the_same_bytes_on_a_fresh_copy() {
        Script script = new Script()
                .on("step-1.8", "s")
                .on("reason", "our validators need it")
                .on("authoring-duration", "1600")
                .on("end-phase-3", "y");
        sample.visit(script.dialog());
        Path answers = sample.root().resolve(".lookahead/answers/saltmarsh-runtime.yaml");

        SampleCopy fresh = SampleCopy.in(folder.resolve("fresh"));
        fresh.apply(answers);

        assertThat(fresh.sources()).isEqualTo(sample.sources());
    }

    @Test
    void looking_around_and_leaving_writes_nothing() {
        Script script = new Script().on("start-phase-1", "a", "?", "m", "y").on("step-1.1", "w", "x", "i", "?", "q");
        ScriptedDialog dialog = script.dialog();
        assertThat(sample.visit(dialog)).isEqualTo(ExitCode.OK);
        assertThat(Script.said(dialog))
                .contains("What the preview assumes", "Why 1.1", "What each choice would lead to")
                .contains("Paused. Everything is saved. Go on with: lookahead migrate saltmarsh");
        assertThat(sample.sources()).isEqualTo(before);
    }

    @Test
    void an_interrupt_saves_what_was_done_and_the_next_visit_goes_on_there() {
        Script first = new Script().on("step-1.4", ScriptedDialog.INTERRUPT);
        assertThat(sample.visit(first.dialog())).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(sample.sources()).isNotEqualTo(before);

        Script second = new Script().on("step-1.4", "q");
        sample.visit(second.dialog());
        assertThat(second.asked()).contains("step-1.4").doesNotContain("step-1.1", "step-1.2");
    }

    @Test
    void answers_and_declined_steps_are_known_again_after_a_pause() {
        Script first = new Script()
                .on("step-1.8", "s")
                .on("reason", "our validators need it")
                .on("step-2.1", "q");
        sample.visit(first.dialog());
        assertThat(first.asked()).contains("authoring-duration", "step-1.8");

        Script second = new Script().on("step-2.1", "q");
        sample.visit(second.dialog());
        assertThat(second.asked())
                .doesNotContain("authoring-duration", "step-1.8")
                .contains("step-2.1");
    }

    @Test
    void going_back_takes_the_answer_back_and_says_so() {
        Script script = new Script()
                .on("authoring-duration", "1600", "1700")
                .on("start-phase-2", "b", "y")
                .on("step-2.1", "q");
        ScriptedDialog dialog = script.dialog();
        sample.visit(dialog);
        assertThat(Script.said(dialog)).contains("Your answer '1600' is taken back");
        assertThat(script.asked())
                .containsSubsequence("authoring-duration", "start-phase-2", "authoring-duration", "start-phase-2");
    }

    @Test
    void going_back_from_a_step_comes_to_the_step_before_with_its_change_in_place() {
        Script script = new Script().on("step-1.2", "b", "q");
        ScriptedDialog dialog = script.dialog();
        sample.visit(dialog);
        assertThat(script.asked()).containsSubsequence("step-1.1", "step-1.2", "step-1.1", "step-1.2");
        assertThat(Script.said(dialog)).contains("Step 1.1 is done. Go on?");
    }

    @Test
    void an_undo_gives_the_files_their_bytes_back_and_asks_for_the_step_again() {
        Script script = new Script().on("step-1.2", "u", "q");
        ScriptedDialog dialog = script.dialog();
        sample.visit(dialog);
        assertThat(script.asked()).containsSubsequence("step-1.1", "step-1.2", "undo", "step-1.1", "step-1.2");
        assertThat(Script.said(dialog)).contains("Taken back, byte for byte: step 1.1.");
    }

    @Test
    void all_of_a_phase_can_be_undone_at_once() {
        Script script = new Script().on("step-1.4", "u", "q").on("undo", "a").on("step-1.1", "y", "q");
        sample.visit(script.dialog());
        assertThat(sample.sources()).isEqualTo(before);
    }

    @Test
    void a_declined_step_carries_its_reason_to_the_closing_page() {
        Script script = new Script().on("step-1.8", "s").on("reason", "our validators need it");
        ScriptedDialog dialog = script.dialog();
        sample.visit(dialog);
        assertThat(Script.said(dialog)).contains("What remains", "our validators need it");
    }

    @Test
    void a_step_left_open_is_offered_again_at_the_end_of_its_phase() {
        Script script = new Script().on("step-1.2", "n", "y").on("end-phase-1", "o", "y");
        ScriptedDialog dialog = script.dialog();
        sample.visit(dialog);
        assertThat(script.asked())
                .containsSubsequence("step-1.2", "end-phase-1", "step-1.2", "end-phase-1", "start-phase-2");
    }

    @Test
    void ready_not_activated_is_an_ending_of_its_own() {
        Script script = new Script().on("end-state", "ready-not-activated");
        ScriptedDialog dialog = script.dialog();
        assertThat(sample.visit(dialog)).isEqualTo(ExitCode.OK);
        assertThat(Script.said(dialog)).contains("Ready, not activated", "What remains");
        assertThat(script.asked()).contains("end-phase-2").noneMatch(id -> id.startsWith("step-3"));
    }

    @Test
    void a_stop_holds_until_its_cause_is_gone() {
        Script script = new Script().on("phase-1-enacted", "n").on("start-phase-3", "r", "q");
        ScriptedDialog dialog = script.dialog();
        sample.visit(dialog);
        assertThat(Script.said(dialog)).contains("STOP", "The runtime of phase 1 is not enacted yet");
        assertThat(script.asked()).noneMatch(id -> id.startsWith("step-3"));
    }

    @Test
    void nothing_is_carried_out_before_what_it_waits_for() {
        Script script = new Script().on("step-1.5", "n");
        ScriptedDialog dialog = script.dialog();
        assertThat(sample.visit(dialog)).isEqualTo(ExitCode.FINDINGS);
        assertThat(Script.said(dialog))
                .contains("Nothing can be carried out here yet", "Step 1.6 must wait. Go on?")
                .contains("Phase 1 is half done. Release nothing that was built from these files", "Not finished yet");
        assertThat(script.asked())
                .contains("step-1.6", "end-phase-2")
                .noneMatch(id -> id.equals("end-state") || id.contains("phase-3"));
    }

    @Test
    void why_names_the_facts_the_rule_and_the_guide() {
        Script script = new Script().on("step-1.4", "w", "x", "q");
        ScriptedDialog dialog = script.dialog();
        sample.visit(dialog);
        assertThat(Script.said(dialog))
                .contains("check_associated_relay_number is RelayNumberStrictlyIncreases", "1.4-parachain-system.dslr:")
                .contains("guide Phase 1, step 4")
                .contains("Why not 1.5 now", "Nothing keeps it: it comes after 1.4");
    }

    @Test
    void a_step_can_be_taken_piece_by_piece() {
        Script script =
                new Script().on("step-1.4", "p", "q").on("part-1.4a", "y").on("part-1.4b", "n");
        ScriptedDialog dialog = script.dialog();
        sample.visit(dialog);
        assertThat(Script.said(dialog))
                .contains(
                        "Step 1.4a: a scan of the files as they are now finds it done.",
                        "Parts of step 1.4 are still open.");
        assertThat(sample.sources().get("runtime/src/lib.rs")).contains("FixedVelocityConsensusHook");
    }

    @Test
    void work_by_hand_counts_as_soon_as_a_scan_finds_it() throws IOException {
        Path lib = sample.root().resolve("runtime/src/lib.rs");
        Path editor = folder.resolve("editor.sh");
        Files.writeString(
                editor,
                "#!/bin/sh\nprintf 'pub const UNINCLUDED_SEGMENT_CAPACITY: u32 = 1;\\n"
                        + "pub const BLOCK_PROCESSING_VELOCITY: u32 = 1;\\n' >> " + lib + "\n");
        assertThat(editor.toFile().setExecutable(true)).isTrue();
        Script script = new Script().on("step-1.1", "h", "q").on("step-1.2", "q");
        ScriptedDialog dialog = script.dialog();
        sample.visit(
                dialog,
                new WizardSettings("lookahead", "saltmarsh", List.of(), Optional.empty(), Editor.of(editor.toString())),
                null);
        assertThat(Script.said(dialog)).contains("in editor.sh");
        assertThat(script.asked()).containsSubsequence("step-1.1", "scan-again");
    }

    @Test
    void commands_that_the_profile_names_run_after_a_yes_and_are_recorded() throws IOException {
        Path profile = Files.writeString(folder.resolve("team.yaml"), """
                format: lookahead/profile
                version: 1
                name: team
                kind: team
                extends: polkadot
                checks:
                  builds:
                    run: [sh, -c, "echo it builds"]
                    phases: [1]
                  tests:
                    run: [sh, -c, "echo one test failed; exit 3"]
                    phases: [1]
                  never:
                    run: [touch, ran-all-the-same]
                    phases: [1]
                """);
        Script script = new Script().on("end-phase-1", "c", "q").on("check-never", "n");
        ScriptedDialog dialog = script.dialog();
        sample.visit(dialog, SampleCopy.settings(), profile.toString());
        assertThat(Script.said(dialog))
                .contains(
                        "it builds",
                        "builds passed; that is recorded.",
                        "one test failed",
                        "tests failed with exit code 3.");
        assertThat(sample.root().resolve("ran-all-the-same")).doesNotExist();
        assertThat(Files.readString(sample.root().resolve(".lookahead/transcripts/saltmarsh-runtime.yaml")))
                .contains("one test failed");
    }

    @Test
    void a_what_if_of_declining_previews_what_then_stays_as_it_is() {
        Script script = new Script().on("end-state", "i", "q");
        ScriptedDialog dialog = script.dialog();
        sample.visit(dialog);
        assertThat(dialog.shown())
                .anyMatch(line -> line.matches(".*keep-slots +6\\.\\d s.*"))
                .anyMatch(line -> line.matches(".*ready-not-activated +12\\.\\d s.*"));
    }

    @Test
    void a_step_of_which_a_part_was_declined_can_be_taken_up_again() {
        Script script = new Script()
                .on("step-1.5", "s", "r", "y")
                .on("reason", "not yet")
                .on("step-1.6", "b")
                .on("step-1.7", "q");
        sample.visit(script.dialog());
        assertThat(script.asked()).containsSubsequence("step-1.5", "reason", "step-1.6", "step-1.5", "step-1.5");
        assertThat(sample.sources().get("runtime/src/lib.rs")).contains("type SlotDuration = ConstU64<SLOT_DURATION>;");
    }

    @Test
    void all_that_a_phase_would_write_can_be_seen_before_it_starts() {
        Script script = new Script().on("start-phase-1", "d", "q");
        ScriptedDialog dialog = script.dialog();
        sample.visit(dialog);
        assertThat(Script.said(dialog)).contains("All that phase 1 would write", "impl cumulus_primitives_aura::");
        assertThat(sample.sources()).isEqualTo(before);
    }

    @Test
    void nobody_there_names_the_prompt_and_keeps_what_was_done() {
        ScriptedDialog dialog = new ScriptedDialog(
                new Look(80, Glyphs.UNICODE, false),
                prompt -> prompt.id().equals("begin") ? Optional.of("y") : Optional.empty());
        assertThat(sample.visit(dialog)).isEqualTo(ExitCode.ANSWER_MISSING);
        assertThat(Script.said(dialog)).contains("Nobody is there to answer 'start-phase-1'");
    }
}
