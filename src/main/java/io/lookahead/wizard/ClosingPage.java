package io.lookahead.wizard;

import io.lookahead.facts.StepStatus;
import io.lookahead.wizard.story.ClosingStory;
import java.util.List;
import java.util.stream.IntStream;

/** The end: what was reached, what remains, and how to do the same without questions. */
final class ClosingPage implements Page {

    private final Trip trip;

    ClosingPage(Trip trip) {
        this.trip = trip;
    }

    @Override
    public Turn hold() {
        trip.at(0);
        trip.talk().show(ClosingStory.of(trip.view(), trip.atStart()));
        String answers = trip.settings().path() + "/" + trip.session().saveAnswers();
        List<String> commands = IntStream.rangeClosed(1, trip.view().phases().size())
                .filter(phase ->
                        trip.view().phase(phase).steps().stream().anyMatch(step -> step.status() == StepStatus.DONE))
                .mapToObj(phase -> Commands.apply(trip.settings(), ClosingStory.FRESH_COPY, phase, answers))
                .toList();
        trip.talk().show(ClosingStory.afterwards(trip.session().transcript(), commands, trip.hasChangedByHand()));
        trip.talk()
                .show(ClosingStory.further(
                        Commands.about(trip.settings(), "transcript", "export"),
                        Commands.about(trip.settings(), "undo", "--scope", "everything")));
        return Turn.END;
    }
}
