package io.lookahead.wizard;

import io.lookahead.rules.PlannedStep;
import io.lookahead.session.StepChange;
import io.lookahead.wizard.dialog.Heading;
import io.lookahead.wizard.dialog.Menu;
import io.lookahead.wizard.dialog.Paragraph;
import java.util.List;
import java.util.Optional;

/** Goes through the parts of a step one by one: each has a change of its own, proven by itself. */
final class Pieces {

    private final Trip trip;
    private final PlannedStep step;

    Pieces(Trip trip, PlannedStep step) {
        this.trip = trip;
        this.step = step;
    }

    Page.Turn hold() {
        for (PlannedStep part : step.parts()) {
            if (isClosed(part.id())) {
                continue;
            }
            trip.talk().show(Heading.step(part.id() + "  " + part.title(), "part of " + step.id()));
            trip.talk().show(Paragraph.of(part.summary()));
            StepChange change = trip.talk()
                    .during(
                            "Proving a change for " + part.id(),
                            () -> trip.session().change(part.id()));
            trip.talk().show(trip.steps().change(change, 0));
            if (change instanceof StepChange.Offered offered) {
                Optional<Boolean> answer = trip.talk()
                        .ask(
                                Menu.yesNo(
                                        "part-" + part.id(),
                                        "Apply this part?",
                                        List.of(
                                                Paragraph.of(
                                                        "It is independent of the other parts; the step is done when all of them are."))));
                if (answer.isEmpty()) {
                    return Page.Turn.AGAIN;
                }
                if (answer.get()) {
                    Applying.of(trip, offered.ways().get(0));
                }
            }
        }
        if (isClosed(step.id())) {
            return Page.Turn.ON;
        }
        trip.talk().show(Paragraph.quiet("Parts of step " + step.id() + " are still open."));
        return Page.Turn.AGAIN;
    }

    private boolean isClosed(String id) {
        return trip.view().part(id).map(part -> part.status().isClosed()).orElse(true);
    }
}
