package io.lookahead.wizard;

import io.lookahead.facts.Conclusion;
import io.lookahead.session.PhaseView;
import io.lookahead.session.SessionException;
import io.lookahead.session.TargetView;
import io.lookahead.sim.Preview;
import io.lookahead.text.UnifiedDiff;
import io.lookahead.wizard.dialog.Aside;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Heading;
import io.lookahead.wizard.dialog.Menu;
import io.lookahead.wizard.dialog.Notice;
import io.lookahead.wizard.dialog.Paragraph;
import io.lookahead.wizard.story.AdviceStory;
import io.lookahead.wizard.story.PhaseStory;
import io.lookahead.wizard.story.PreviewStory;
import io.lookahead.wizard.story.StepStory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Before a phase: what it will give, what speaks against it, and everything that was answered. Nothing is written yet.
 */
final class PhasePage implements Page {

    private final Trip trip;
    private final int number;

    PhasePage(Trip trip, int number) {
        this.trip = trip;
        this.number = number;
    }

    private enum Choice {
        START,
        CHANGE_ANSWER,
        CLOCK,
        SCAN_AGAIN
    }

    @Override
    public Turn hold() {
        trip.at(number);
        if (number == trip.view().phases().size()) {
            proveAgain();
        }
        TargetView view = trip.view();
        PhaseView phase = view.phase(number);
        List<Conclusion.Advice> stops =
                trip.talk().during("Asking the rules", () -> trip.session().stopsAhead(number));
        trip.talk().show(PhaseStory.beginning(view, phase));
        trip.talk().show(AdviceStory.of(view, number));
        trip.talk().show(PhaseStory.review(phase, answers(), isBegun()));
        trip.talk().show(PhaseStory.stopped(number, stops));
        Optional<Choice> choice = trip.talk().ask(menu(phase, !stops.isEmpty()));
        if (choice.isEmpty()) {
            return Turn.BACK;
        }
        return switch (choice.get()) {
            case START -> start();
            case CHANGE_ANSWER -> changeAnswer();
            case CLOCK -> clock();
            case SCAN_AGAIN -> scanAgain();
        };
    }

    private boolean isBegun() {
        return trip.session().halfDone().stream().anyMatch(phase -> phase.number() == number);
    }

    /** What was answered, by the question in words where it is known. */
    private Map<String, String> answers() {
        Map<String, String> given =
                new LinkedHashMap<>(trip.session().circumstances().answers());
        Map<String, String> answers = new LinkedHashMap<>();
        trip.questions().forEach((id, question) -> {
            String value = given.remove(id);
            if (value != null) {
                answers.put(question.text(), value);
            }
        });
        given.forEach((id, value) -> answers.put(
                trip.session().asked(id).map(Conclusion.Question::text).orElse(id), value));
        return answers;
    }

    /** Phase 3 rests on the other two, so they are read again from the files as they are now. */
    private void proveAgain() {
        trip.talk().during("Reading phases 1 and 2 again", () -> trip.session().rescan("before phase " + number));
        List<String> open = new ArrayList<>();
        for (PhaseView phase : trip.view().phases()) {
            if (phase.number() < number) {
                phase.steps().stream().filter(step -> !step.status().isClosed()).forEach(step -> open.add(step.id()));
            }
        }
        if (open.isEmpty()) {
            trip.talk().show(Notice.good("Phases 1 and 2 are found done in the files as they are now."));
        } else {
            trip.talk().show(Notice.warning("Still open in phases 1 and 2: " + String.join(", ", open) + "."));
        }
    }

    private Menu<Choice> menu(PhaseView phase, boolean isStopped) {
        List<Menu.Way<Choice>> ways = new ArrayList<>();
        if (!isStopped) {
            ways.add(new Menu.Way<>(
                    'y', "yes", "goes through its steps one by one; each is asked for by itself", Choice.START));
        }
        if (!trip.session().circumstances().answers().isEmpty()) {
            ways.add(new Menu.Way<>(
                    'c', "change an answer", "takes an answer back and asks again", Choice.CHANGE_ANSWER));
        }
        if (number == trip.view().phases().size()) {
            ways.add(new Menu.Way<>(
                    't', "time in blocks", "lists what counts time in blocks, to be filtered", Choice.CLOCK));
        }
        ways.add(new Menu.Way<>(
                'r', "scan again", "reads the files again, if you changed something", Choice.SCAN_AGAIN));
        List<Aside> asides = new ArrayList<>();
        asides.add(new Aside('d', "whole diff", "shows all that this phase would write", this::wholeDiff));
        Preview preview = phase.preview();
        if (preview != null) {
            asides.add(new Aside(
                    'a', "assumptions", "shows what the preview assumes", () -> PreviewStory.assumptions(preview)));
        }
        String question =
                isStopped ? "Phase " + number + " cannot start yet. What now?" : "Start phase " + number + "?";
        return new Menu<>("start-phase-" + number, question, ways, asides, true, help());
    }

    private List<Block> wholeDiff() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.step("All that phase " + number + " would write", "nothing is written yet"));
        try {
            List<UnifiedDiff> diffs = trip.talk()
                    .during("Rehearsing phase " + number, () -> trip.session().rehearse(number));
            blocks.addAll(StepStory.diffs(diffs, ""));
            if (diffs.isEmpty()) {
                blocks.add(Paragraph.of("No step of it has a change that lookahead can make."));
            }
        } catch (SessionException refused) {
            blocks.add(Notice.warning("It cannot be rehearsed: " + refused.getMessage()));
        }
        return blocks;
    }

    private List<Block> help() {
        return List.of(
                Paragraph.of(
                        "This is the review before anything is written. Starting the phase writes nothing by itself: each step shows its"
                                + " change and asks. A rule that says STOP must be settled first; there is no way to wave it through."));
    }

    private Turn start() {
        try {
            trip.talk().during("Asking the rules", () -> trip.session().startPhase(number));
        } catch (SessionException stopped) {
            trip.talk().show(Notice.stop(stopped.getMessage()));
            return Turn.AGAIN;
        }
        trip.start(number);
        return Turn.ON;
    }

    private Turn changeAnswer() {
        new AnswerChange(trip).hold();
        return Turn.ON;
    }

    private Turn clock() {
        new ClockPage(trip).hold();
        return Turn.AGAIN;
    }

    private Turn scanAgain() {
        trip.change(
                "Reading the files again", "What changed", () -> trip.session().rescan("asked for"));
        trip.talk().show(Heading.step("The files are read again", ""));
        return Turn.AGAIN;
    }
}
