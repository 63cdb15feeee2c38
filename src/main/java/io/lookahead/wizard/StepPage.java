package io.lookahead.wizard;

import io.lookahead.facts.StepStatus;
import io.lookahead.rules.PlannedStep;
import io.lookahead.session.PhaseView;
import io.lookahead.session.StepChange;
import io.lookahead.wizard.dialog.Entry;
import io.lookahead.wizard.dialog.Paragraph;
import java.util.List;
import java.util.Optional;

/** One step of the guide: what it is, why, the change, and what to do about it. */
final class StepPage implements Page {

    private final Trip trip;
    private final String id;
    private int way;

    StepPage(Trip trip, String id) {
        this.trip = trip;
        this.id = id;
    }

    @Override
    public Turn hold() {
        PlannedStep step = step();
        PhaseView phase = trip.view().phase(step.phase());
        trip.at(step);
        trip.talk().show(trip.steps().beginning(phase, step));
        StepChange change = trip.talk()
                .during("Proving a change for step " + id, () -> trip.session().change(id));
        trip.talk().show(trip.steps().change(change, way));
        StepMenu menu = new StepMenu(trip, step, change);
        while (true) {
            Optional<StepMenu.Choice> choice = trip.talk().ask(menu.prompt());
            if (choice.isEmpty()) {
                return Turn.BACK;
            }
            Turn turn =
                    switch (choice.get()) {
                        case APPLY -> apply((StepChange.Offered) change);
                        case OTHER_WAY -> otherWay((StepChange.Offered) change);
                        case PIECES -> new Pieces(trip, step).hold();
                        case BY_HAND -> new ByHand(trip, step, change).hold();
                        case NOT_NOW -> pass();
                        case SKIP -> skip();
                        case RECONSIDER -> reconsider();
                        case UNDO -> new UndoTalk(trip).hold();
                    };
            if (turn == Turn.ON || turn == Turn.BACK) {
                return turn;
            }
            if (turn == Turn.END) {
                continue;
            }
            return Turn.AGAIN;
        }
    }

    private PlannedStep step() {
        return trip.view().step(id).orElseThrow();
    }

    private Turn apply(StepChange.Offered offered) {
        return Applying.of(trip, offered.ways().get(way)) ? Turn.ON : Turn.AGAIN;
    }

    /** Shows the next of several right ways; the step itself need not be shown again. */
    private Turn otherWay(StepChange.Offered offered) {
        way = (way + 1) % offered.ways().size();
        trip.talk().show(trip.steps().change(offered, way));
        return Turn.END;
    }

    private Turn pass() {
        if (!step().status().isClosed()) {
            trip.pass(id);
            trip.session().leaveOpen(id, false);
            trip.talk().show(Paragraph.quiet("Left open; it is asked for again at the end of the phase."));
        }
        return Turn.ON;
    }

    private Turn skip() {
        Optional<String> reason = trip.talk()
                .ask(Entry.text(
                        "reason",
                        "Why is step " + id + " declined?",
                        "one sentence for whoever reads the record",
                        "",
                        Optional.empty(),
                        List.of(Paragraph.of(
                                "A declined step counts as closed. The reason is recorded and stands on the closing"
                                        + " page; steps that rest on this one are worked out anew. It can be taken back by coming back to"
                                        + " the step."))));
        if (reason.isEmpty()) {
            return Turn.END;
        }
        trip.change(
                "Working out what follows",
                "What follows from declining " + id,
                id,
                () -> trip.session().decline(id, reason.get()));
        return Turn.ON;
    }

    private Turn reconsider() {
        new TakingUp(trip).takeUp(step());
        return step().status() == StepStatus.DECLINED ? Turn.ON : Turn.AGAIN;
    }
}
