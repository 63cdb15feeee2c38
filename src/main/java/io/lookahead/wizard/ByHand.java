package io.lookahead.wizard;

import io.lookahead.facts.Location;
import io.lookahead.rules.PlannedStep;
import io.lookahead.session.StepChange;
import io.lookahead.text.UnifiedDiff;
import io.lookahead.wizard.dialog.Menu;
import io.lookahead.wizard.dialog.Notice;
import io.lookahead.wizard.dialog.Paragraph;
import io.lookahead.wizard.outside.Editor;
import io.lookahead.wizard.story.StepStory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Leaves a step to the operator's own hands: opens the editor at the place, then scans again. */
final class ByHand {

    private final Trip trip;
    private final PlannedStep step;
    private final StepChange change;

    ByHand(Trip trip, PlannedStep step, StepChange change) {
        this.trip = trip;
        this.step = step;
        this.change = change;
    }

    Page.Turn hold() {
        Optional<Location> place = place();
        Optional<Editor> editor = trip.settings().editor();
        trip.session().leaveOpen(step.id(), true);
        if (editor.isPresent() && place.isPresent()) {
            open(editor.get(), place.get());
        } else {
            String where = place.map(found -> " at `" + found + "`").orElse("");
            trip.talk()
                    .show(Paragraph.of("Change it" + where + " in another window."
                            + (editor.isEmpty() ? " (Set VISUAL or EDITOR and it opens by itself.)" : "")));
        }
        Optional<Boolean> ready = trip.talk()
                .ask(new Menu<>(
                        "scan-again",
                        "Scan again now?",
                        List.of(
                                new Menu.Way<>(
                                        'y', "yes", "reads the files as they are now and judges the step anew", true),
                                new Menu.Way<>('n', "no", "comes back to the step; nothing is read", false)),
                        List.of(),
                        false,
                        List.of(Paragraph.of("What you change counts as soon as a scan finds it."))));
        if (ready.isEmpty() || !ready.get()) {
            return Page.Turn.AGAIN;
        }
        trip.changedByHand();
        trip.change(
                "Reading the files again", "What changed", () -> trip.session().rescan("after work by hand"));
        boolean isDone =
                trip.view().step(step.id()).map(now -> now.status().isClosed()).orElse(false);
        trip.talk()
                .show(
                        isDone
                                ? Notice.good("Step " + step.id() + ": a scan of your change finds it done.")
                                : Notice.warning("Step " + step.id() + " is not done yet."));
        return isDone ? Page.Turn.ON : Page.Turn.AGAIN;
    }

    private void open(Editor editor, Location place) {
        Path file = trip.session().project().root().resolve(place.file());
        StringBuilder problem = new StringBuilder();
        trip.talk().dialog().aside(() -> editor.open(file, place.line()).ifPresent(problem::append));
        trip.talk()
                .show(
                        problem.isEmpty()
                                ? Paragraph.quiet("Opened `" + place + "` in " + editor.name() + ".")
                                : Notice.warning(problem + ". Open `" + place + "` yourself."));
    }

    /** Where the change would be made, else where the evidence is. */
    private Optional<Location> place() {
        if (change instanceof StepChange.Offered offered) {
            for (UnifiedDiff diff : offered.ways().get(0).diff()) {
                if (!diff.hunks().isEmpty()) {
                    return Optional.of(
                            new Location(diff.file(), diff.hunks().get(0).firstChange(), 1));
                }
            }
        }
        return StepStory.place(step);
    }
}
