package io.lookahead.wizard;

import io.lookahead.profile.CheckCommand;
import io.lookahead.session.PhaseView;
import io.lookahead.session.SessionException;
import io.lookahead.transcript.Head;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Menu;
import io.lookahead.wizard.dialog.Notice;
import io.lookahead.wizard.dialog.Paragraph;
import io.lookahead.wizard.dialog.ShellCommand;
import io.lookahead.wizard.story.AdviceStory;
import io.lookahead.wizard.story.PhaseStory;
import io.lookahead.wizard.story.RolloutStory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** After a phase: what is in the code, and what must happen on chain before the next one. */
final class PhaseEndPage implements Page {

    private static final List<Block> HELP = List.of(Paragraph.of(
            "The wizard changes code; a chain changes when a runtime is enacted and when collators run another node. You can go on to"
                    + " the next phase's code now and release it later."));

    private final Trip trip;
    private final int number;

    PhaseEndPage(Trip trip, int number) {
        this.trip = trip;
        this.number = number;
    }

    private enum Choice {
        GO_ON,
        CHECK,
        OPEN_STEPS,
        TAKE_UP
    }

    @Override
    public Turn hold() {
        PhaseView phase = trip.view().phase(number);
        trip.at(number);
        trip.talk().show(PhaseStory.end(trip.view(), phase));
        trip.talk().show(AdviceStory.standing(trip.view(), number));
        if (phase.open().isEmpty()) {
            trip.talk().show(RolloutStory.after(number, trip.view()));
        }
        while (true) {
            Optional<Choice> choice = trip.talk().ask(menu(trip.view().phase(number)));
            if (choice.isEmpty()) {
                return Turn.BACK;
            }
            switch (choice.get()) {
                case GO_ON -> {
                    try {
                        trip.talk().during("Recording", () -> trip.work().closePhase(number));
                    } catch (SessionException owed) {
                        trip.talk().show(Notice.stop(owed.getMessage()));
                        return Turn.ON;
                    }
                    trip.end(number);
                    trip.talk().show(trip.work().news());
                    trip.talk().show(recorded());
                    return Turn.ON;
                }
                case OPEN_STEPS -> {
                    trip.again(trip.view().phase(number));
                    return Turn.ON;
                }
                case TAKE_UP -> {
                    if (new TakingUp(trip).hold()) {
                        return Turn.ON;
                    }
                }
                case CHECK -> new Checking(trip, number, checks()).hold();
            }
        }
    }

    /** How far the record has come, and the command that can later tell whether it was changed up to there. */
    private List<Block> recorded() {
        Head head = trip.session().recorded();
        return List.of(
                Paragraph.quiet("Recorded in `" + trip.session().transcript() + "`, up to event " + head.seq()
                        + ". Keep the next line elsewhere: it tells later whether anything up to there was changed or"
                        + " taken out."),
                new ShellCommand(Commands.about(trip.settings(), "transcript", "verify", "--head", head.toString())));
    }

    private List<CheckCommand> checks() {
        return trip.session().project().profile().stream()
                .flatMap(profile -> profile.checks().stream())
                .filter(check -> check.belongsTo(number))
                .toList();
    }

    private Menu<Choice> menu(PhaseView phase) {
        boolean isLast = number == trip.view().phases().size();
        List<Menu.Way<Choice>> ways = new ArrayList<>();
        ways.add(new Menu.Way<>(
                'y',
                isLast ? "yes, finish" : "yes, on to phase " + (number + 1),
                "closes this phase in the record and goes on",
                Choice.GO_ON));
        if (!phase.open().isEmpty()) {
            ways.add(
                    new Menu.Way<>('o', "open steps again", "goes through the steps that are open", Choice.OPEN_STEPS));
        }
        if (!new TakingUp(trip).declined().isEmpty()) {
            ways.add(new Menu.Way<>('d', "declined steps", "takes a step up again that was declined", Choice.TAKE_UP));
        }
        if (!checks().isEmpty()) {
            ways.add(new Menu.Way<>('c', "run checks", "runs the commands that your profile names", Choice.CHECK));
        }
        return new Menu<>("end-phase-" + number, isLast ? "Finish?" : "Go on?", ways, List.of(), true, HELP);
    }
}
