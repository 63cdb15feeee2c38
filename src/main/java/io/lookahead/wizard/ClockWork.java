package io.lookahead.wizard;

import io.lookahead.session.ClockTask;
import io.lookahead.session.StepChange;
import io.lookahead.wizard.dialog.Heading;
import io.lookahead.wizard.dialog.Menu;
import io.lookahead.wizard.dialog.Notice;
import io.lookahead.wizard.dialog.Paragraph;
import io.lookahead.wizard.story.ClockStory;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Goes through the changes that can be made to what counts time in blocks, each shown and asked for by itself. As a
 * page it comes before the first step that makes blocks faster, since none of them can be found after it.
 */
final class ClockWork implements Page {

    private final Trip trip;
    private final Set<String> seen = new HashSet<>();
    private Optional<Offer> found = Optional.empty();

    ClockWork(Trip trip) {
        this.trip = trip;
    }

    /** Whether there is a change to be asked for. It is the one that is asked for first, proven once. */
    boolean isAny() {
        if (found.isEmpty()) {
            found = next();
        }
        return found.isPresent();
    }

    /** A page without anything to ask was come to by going back, and is gone through to the one before it. */
    @Override
    public Turn hold() {
        if (!isAny()) {
            seen.clear();
            return Turn.BACK;
        }
        trip.talk().show(Heading.step("Before blocks become faster", "time in blocks"));
        trip.talk()
                .show(Paragraph.of("What counts time in blocks and can be changed for you comes first: once blocks are"
                        + " faster, a number no longer shows how long it was meant to last."));
        boolean isThrough = goThrough();
        seen.clear();
        if (isThrough) {
            trip.wentThroughClocks();
        }
        return isThrough ? Turn.ON : Turn.BACK;
    }

    /** Gives whether all were gone through; not so where the operator went back. */
    boolean goThrough() {
        boolean wasAny = isAny();
        while (isAny()) {
            Offer offer = found.orElseThrow();
            found = Optional.empty();
            if (!ask(offer.task(), offer.way())) {
                return false;
            }
        }
        trip.talk()
                .show(Notice.note(
                        wasAny
                                ? "That is all that can be changed for you. What is left to be done by hand is listed behind"
                                        + " `t`, time in blocks, on the first page and before the last phase."
                                : "There is no change that can be made as things stand: the list says what is to be done by"
                                        + " hand. What is stored is changed where its question is answered so."));
        return true;
    }

    /** A piece of work and the change that carries it out. */
    private record Offer(ClockTask task, StepChange.Way way) {}

    /** The first change that can be made and was not seen; what it comes by on the way is seen, too. */
    private Optional<Offer> next() {
        for (Optional<ClockTask> task = unseen(); task.isPresent(); task = unseen()) {
            ClockTask current = task.get();
            seen.add(current.id());
            StepChange change = trip.talk()
                    .during(
                            "Proving a change for " + current.id(),
                            () -> trip.session().change(current));
            if (change instanceof StepChange.Offered offered) {
                return Optional.of(new Offer(current, offered.ways().get(0)));
            }
        }
        return Optional.empty();
    }

    private Optional<ClockTask> unseen() {
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
