package io.lookahead.wizard;

import io.lookahead.facts.StepStatus;
import io.lookahead.session.PhaseView;
import io.lookahead.session.RecordedChoices;
import io.lookahead.transcript.Event;
import io.lookahead.transcript.TranscriptReader;
import io.lookahead.wizard.story.ClosingStory;
import java.util.ArrayList;
import java.util.List;

/** The end: what was reached, what remains, and how to do the same without questions. */
final class ClosingPage implements Page {

    private final Trip trip;

    ClosingPage(Trip trip) {
        this.trip = trip;
    }

    @Override
    public Turn hold() {
        trip.at(0);
        trip.talk().show(ClosingStory.of(trip.view(), trip.session().halfDone()));
        RecordedChoices recorded = RecordedChoices.of(TranscriptReader.readAll(
                trip.session().project().root().resolve(trip.session().transcript())));
        List<String> left = recorded.content().decisions().leftOpen().stream()
                .filter(ClosingPage::isClock)
                .toList();
        String answers = trip.settings().path() + "/" + trip.session().saveAnswers(left);
        List<String> commands = new ArrayList<>();
        for (PhaseView phase : trip.view().phases()) {
            boolean isLast = phase.number() == trip.view().lastPhase();
            if (isLast && changedClocks(recorded)) {
                commands.add(Commands.apply(trip.settings(), ClosingStory.FRESH_COPY, List.of("--clock"), answers));
            }
            if (phase.steps().stream().anyMatch(step -> step.status() == StepStatus.DONE)) {
                List<String> part = List.of("--phase", String.valueOf(phase.number()));
                commands.add(Commands.apply(trip.settings(), ClosingStory.FRESH_COPY, part, answers));
            }
        }
        trip.talk().show(ClosingStory.afterwards(trip.session().transcript(), commands, trip.hasChangedByHand()));
        trip.talk()
                .show(ClosingStory.further(
                        Commands.about(trip.settings(), "transcript", "export"),
                        Commands.about(trip.settings(), "undo", "--scope", "everything")));
        return Turn.END;
    }

    private static boolean changedClocks(RecordedChoices recorded) {
        return recorded.choices().entrySet().stream()
                .anyMatch(choice -> isClock(choice.getKey()) && choice.getValue() == Event.Choice.APPLY);
    }

    /** Whether a decision was about what counts time in blocks, not about a step. */
    private static boolean isClock(String decision) {
        return decision.startsWith("clock.");
    }
}
