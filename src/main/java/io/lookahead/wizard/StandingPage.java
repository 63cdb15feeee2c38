package io.lookahead.wizard;

import io.lookahead.wizard.dialog.Aside;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Menu;
import io.lookahead.wizard.dialog.Paragraph;
import io.lookahead.wizard.story.PreviewStory;
import io.lookahead.wizard.story.StandingStory;
import io.lookahead.wizard.story.WayStory;
import java.util.List;
import java.util.Optional;

/** Where this chain stands. */
final class StandingPage implements Page {

    private static final List<Block> HELP = List.of(Paragraph.of(
            "The upgrade has three phases. Phase 1 changes the runtime and is released first; phase 2 changes the collators; phase 3"
                    + " activates it with a second runtime release. Nothing gets faster before phase 3, and a half-done phase 3 can"
                    + " halt a chain, so each phase waits for the one before it."));

    private final Trip trip;

    StandingPage(Trip trip) {
        this.trip = trip;
    }

    @Override
    public Turn hold() {
        trip.talk().show(StandingStory.of(trip.view()));
        Aside steps = new Aside(
                'l',
                "list all steps",
                "lists every step with where it stands",
                () -> WayStory.map(trip.view(), Optional.empty()));
        Aside assumptions =
                new Aside('a', "assumptions", "shows what the simulation of today's chain assumes", this::assumptions);
        Optional<Boolean> answer = trip.talk()
                .ask(new Menu<>(
                        "begin",
                        "Shall we begin?",
                        List.of(
                                new Menu.Way<>('y', "yes", "goes on to the first thing that is open", true),
                                new Menu.Way<>(
                                        't',
                                        "time in blocks",
                                        "lists what counts time in blocks, to be filtered",
                                        false)),
                        List.of(steps, assumptions),
                        false,
                        HELP));
        if (answer.isEmpty()) {
            return Turn.BACK;
        }
        if (!answer.get()) {
            new ClockPage(trip).hold();
            return Turn.AGAIN;
        }
        return Turn.ON;
    }

    private List<Block> assumptions() {
        return trip.view().today() == null
                ? List.of(Paragraph.of("Today's chain could not be simulated."))
                : PreviewStory.assumptions(trip.view().today());
    }
}
