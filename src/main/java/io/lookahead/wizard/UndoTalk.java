package io.lookahead.wizard;

import io.lookahead.edit.journal.Drift;
import io.lookahead.edit.journal.JournalEntry;
import io.lookahead.edit.journal.UndoPlan;
import io.lookahead.edit.journal.UndoScope;
import io.lookahead.session.SessionException;
import io.lookahead.wizard.dialog.Heading;
import io.lookahead.wizard.dialog.Menu;
import io.lookahead.wizard.dialog.Notice;
import io.lookahead.wizard.dialog.Paragraph;
import java.util.List;
import java.util.Optional;

/** Takes changes back after showing which. */
final class UndoTalk {

    private final Trip trip;

    UndoTalk(Trip trip) {
        this.trip = trip;
    }

    Page.Turn hold() {
        UndoPlan step = trip.session().planUndo(UndoScope.STEP);
        if (step.entries().isEmpty()) {
            trip.talk().show(Notice.note("There is nothing to take back."));
            return Page.Turn.END;
        }
        UndoPlan phase = trip.session().planUndo(UndoScope.PHASE);
        show(step);
        Optional<UndoScope> scope = trip.talk().ask(menu(step, phase));
        if (scope.isEmpty()) {
            return Page.Turn.END;
        }
        UndoPlan plan = scope.get() == UndoScope.STEP ? step : phase;
        try {
            trip.change(
                    "Taking it back",
                    "What follows from this",
                    () -> trip.work().undo(plan));
        } catch (SessionException refused) {
            trip.talk().show(Notice.warning("Nothing was taken back: " + refused.getMessage()));
            return Page.Turn.END;
        }
        trip.talk().show(Notice.good("Taken back, byte for byte: " + steps(plan) + "."));
        trip.talk().show(trip.work().news());
        return Page.Turn.ON;
    }

    private void show(UndoPlan plan) {
        JournalEntry newest = plan.entries().get(0);
        trip.talk().show(Heading.step("The last change", newest.at()));
        trip.talk()
                .show(Paragraph.of(
                        "Step " + newest.label().step() + "  " + newest.label().title() + ": "
                                + String.join(
                                        ", ",
                                        newest.files().stream()
                                                .map(JournalEntry.FileRecord::path)
                                                .toList())));
        for (Drift drift : plan.drifts()) {
            trip.talk().show(Notice.warning(drift + " since then. Your own change there is kept where it can be."));
        }
    }

    private Menu<UndoScope> menu(UndoPlan step, UndoPlan phase) {
        Menu.Way<UndoScope> one = new Menu.Way<>('y', "yes, this step", "takes back " + steps(step), UndoScope.STEP);
        Menu.Way<UndoScope> all =
                new Menu.Way<>('a', "all of this phase", "takes back " + steps(phase), UndoScope.PHASE);
        return new Menu<>(
                "undo",
                "Take it back?",
                phase.entries().size() > step.entries().size() ? List.of(one, all) : List.of(one),
                List.of(),
                true,
                List.of(Paragraph.of(
                        "Every file gets back the exact bytes that it had before. b leaves all as it is.")));
    }

    private static String steps(UndoPlan plan) {
        List<String> steps = plan.entries().stream()
                .map(entry -> entry.label().step())
                .distinct()
                .sorted()
                .toList();
        return (steps.size() == 1 ? "step " : "steps ") + String.join(", ", steps);
    }
}
