package io.lookahead.wizard;

import io.lookahead.rules.PlannedStep;
import io.lookahead.wizard.dialog.Paragraph;
import io.lookahead.wizard.dialog.Pick;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets the operator choose a step that was declined, to take it up again. */
final class TakingUp {

    private final Trip trip;

    TakingUp(Trip trip) {
        this.trip = trip;
    }

    /** Steps that the operator declined. */
    List<PlannedStep> declined() {
        Map<String, String> reasons = trip.session().circumstances().declined();
        return reasons.keySet().stream()
                .flatMap(id -> trip.view().step(id).stream())
                .distinct()
                .toList();
    }

    /** Gives whether a step was taken up. */
    boolean hold() {
        Map<String, String> reasons = trip.session().circumstances().declined();
        List<Pick.Item<PlannedStep>> items = declined().stream()
                .map(step ->
                        new Pick.Item<>(step.id() + "  " + step.title(), reasons.getOrDefault(step.id(), ""), step))
                .toList();
        Optional<PlannedStep> chosen = trip.talk()
                .ask(new Pick<>(
                        "take-up",
                        "Which step is to be taken up again?",
                        items,
                        0,
                        List.of(),
                        List.of(Paragraph.of("It is open then as it was before, and asked for in its phase."))));
        chosen.ifPresent(this::takeUp);
        return chosen.isPresent();
    }

    /** Opens a declined step again, and its phase with it. */
    void takeUp(PlannedStep step) {
        trip.change(
                "Working out what follows",
                "What follows from taking " + step.id() + " up again",
                step.id(),
                () -> trip.session().reconsider(step.id()));
        trip.again(trip.view().phase(step.phase()));
    }
}
