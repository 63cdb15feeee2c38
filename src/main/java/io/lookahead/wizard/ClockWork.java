package io.lookahead.wizard;

import io.lookahead.session.ClockTask;
import io.lookahead.session.StepChange;
import io.lookahead.wizard.dialog.Menu;
import io.lookahead.wizard.dialog.Notice;
import io.lookahead.wizard.dialog.Paragraph;
import io.lookahead.wizard.story.ClockStory;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through the changes that can be made to what counts time in blocks, each shown and asked for by itself. */
final class ClockWork {

    private final Trip trip;
    private final Set<String> seen = new HashSet<>();

    ClockWork(Trip trip) {
        this.trip = trip;
    }

    void hold() {
        int offered = 0;
        for (Optional<ClockTask> task = next(); task.isPresent(); task = next()) {
            ClockTask current = task.get();
            seen.add(current.id());
            StepChange change = trip.talk()
                    .during(
                            "Proving a change for " + current.id(),
                            () -> trip.session().change(current));
            if (change instanceof StepChange.Offered found) {
                offered++;
                if (!ask(current, found.ways().get(0))) {
                    return;
                }
            }
        }
        trip.talk()
                .show(
                        Notice.note(
                                offered == 0
                                        ? "There is no change that can be made as things stand: the census says what is to be done by"
                                                + " hand. What is stored is changed where its question is answered so."
                                        : "That is all that can be changed for you. The census says what is left to be done by hand."));
    }

    private Optional<ClockTask> next() {
        return trip.session().clockTasks().stream()
                .filter(task -> !(task instanceof ClockTask.ByHand) && !seen.contains(task.id()))
                .findFirst();
    }

    /** Gives whether to go on. */
    private boolean ask(ClockTask task, StepChange.Way way) {
        trip.talk().show(ClockStory.task(task, way));
        Optional<Boolean> answer = trip.talk()
                .ask(new Menu<>(
                        "work-" + task.id(),
                        "Apply this change?",
                        List.of(
                                new Menu.Way<>('y', "yes", "writes the change, all of it or nothing", true),
                                new Menu.Way<>('n', "no", "leaves it as it is and goes on", false)),
                        List.of(),
                        true,
                        List.of(Paragraph.of(
                                "It is recorded, committed where that is asked for, and taken back with undo,"
                                        + " as the steps of the guide are."))));
        if (answer.isPresent() && !answer.get()) {
            trip.session().leaveOpen(task.id(), false);
        }
        return answer.isPresent() && (!answer.get() || Applying.of(trip, way, ClockStory.done(task)));
    }
}
