package io.lookahead.wizard;

import io.lookahead.session.ExitCode;
import io.lookahead.wizard.dialog.Notice;
import java.util.ArrayDeque;
import java.util.Deque;

/** Goes from page to page and back. */
final class Journey {

    private final Trip trip;
    private final Deque<Page> past = new ArrayDeque<>();

    Journey(Trip trip) {
        this.trip = trip;
    }

    ExitCode run() {
        Page page = new StandingPage(trip);
        while (true) {
            switch (page.hold()) {
                case ON -> {
                    past.push(page);
                    page = trip.next();
                }
                case BACK -> page = before(page);
                case AGAIN -> {}
                case END -> {
                    return trip.view().open().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
                }
            }
        }
    }

    private Page before(Page page) {
        if (past.isEmpty()) {
            trip.talk().show(Notice.note("This is the beginning; there is nothing to go back to. q leaves."));
            return page;
        }
        return past.pop();
    }
}
