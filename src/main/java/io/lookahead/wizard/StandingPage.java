package io.lookahead.wizard;

import io.lookahead.wizard.dialog.Aside;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Menu;
import io.lookahead.wizard.dialog.Paragraph;
import io.lookahead.wizard.dialog.Terms;
import io.lookahead.wizard.story.PhaseStory;
import io.lookahead.wizard.story.PreviewStory;
import io.lookahead.wizard.story.RolloutStory;
import io.lookahead.wizard.story.StandingStory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where this chain stands. */
final class StandingPage implements Page {

    private final Trip trip;

    StandingPage(Trip trip) {
        this.trip = trip;
    }

    private enum Choice {
        BEGIN,
        CLOCK,
        CHANGE_ANSWER,
        TAKE_UP
    }

    @Override
    public Turn hold() {
        trip.at(0);
        trip.talk()
                .show(StandingStory.of(
                        trip.view(),
                        trip.session().project().relayChoice(trip.session().circumstances())));
        trip.talk().show(PhaseStory.halfDone(trip.view(), trip.session().halfDone()));
        Optional<Choice> answer = trip.talk().ask(menu());
        if (answer.isEmpty()) {
            return Turn.BACK;
        }
        return switch (answer.get()) {
            case BEGIN -> Turn.ON;
            case CLOCK -> {
                new ClockPage(trip).hold();
                yield Turn.AGAIN;
            }
            case CHANGE_ANSWER -> {
                new AnswerChange(trip).hold();
                yield Turn.AGAIN;
            }
            case TAKE_UP -> {
                new TakingUp(trip).hold();
                yield Turn.AGAIN;
            }
        };
    }

    private Menu<Choice> menu() {
        List<Menu.Way<Choice>> ways = new ArrayList<>();
        ways.add(new Menu.Way<>('y', "yes", "goes on to the first thing that is open", Choice.BEGIN));
        if (!trip.session().circumstances().answers().isEmpty()) {
            ways.add(new Menu.Way<>(
                    'c',
                    "change an answer",
                    "takes an answer back and asks again, such as where phase 3 leads",
                    Choice.CHANGE_ANSWER));
        }
        if (!new TakingUp(trip).declined().isEmpty()) {
            ways.add(new Menu.Way<>('d', "declined steps", "takes a step up again that was declined", Choice.TAKE_UP));
        }
        ways.add(new Menu.Way<>(
                't', "time in blocks", "lists what counts time in blocks, to be filtered", Choice.CLOCK));
        Aside assumptions =
                new Aside('a', "assumptions", "shows what the simulation of today's chain assumes", this::assumptions);
        List<Aside> asides = new ArrayList<>(List.of(assumptions));
        if (!RolloutStory.ofAllDone(trip.view()).isEmpty()) {
            asides.add(new Aside(
                    'l',
                    "left to release",
                    "lists what is to be built, tried, proposed and rolled out of the phases that are in the code",
                    () -> RolloutStory.ofAllDone(trip.view())));
        }
        return new Menu<>("begin", "Shall we begin?", ways, asides, false, help());
    }

    /** What each phase is for. */
    private List<Block> help() {
        return List.of(new Terms(trip.view().phases().stream()
                .map(phase -> new Terms.Term("phase " + phase.number(), phase.title() + ". " + phase.summary()))
                .toList()));
    }

    private List<Block> assumptions() {
        return trip.view().today() == null
                ? List.of(Paragraph.of("Today's chain could not be simulated."))
                : PreviewStory.assumptions(trip.view().today());
    }
}
