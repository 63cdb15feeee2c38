package io.lookahead.wizard;

import io.lookahead.session.ExitCode;
import io.lookahead.session.SessionException;
import io.lookahead.session.StepChange;
import io.lookahead.session.TargetView;
import io.lookahead.wizard.dialog.Notice;

/** Makes a change, or says why it was not made. */
final class Applying {

    private Applying() {}

    /** Gives whether the change was made; where files had changed since it was shown they have been read again. */
    static boolean of(Trip trip, StepChange.Way way) {
        return of(trip, way, "Step " + way.step() + ": a scan of the files as they are now finds it done.");
    }

    /** @param done what is said of the change when it is made */
    static boolean of(Trip trip, StepChange.Way way, String done) {
        TargetView before = trip.view();
        try {
            trip.talk().during("Writing, and scanning again", () -> trip.work().apply(way));
        } catch (SessionException refused) {
            trip.talk().show(Notice.warning("Nothing was written: " + refused.getMessage()));
            if (refused.exitCode() == ExitCode.FILES_CHANGED) {
                trip.change(
                        "Reading the files again",
                        "What is different now",
                        () -> trip.session().rescan("files had changed"));
            }
            return false;
        }
        trip.talk().show(Notice.good(done));
        trip.talk().show(trip.work().news());
        trip.tell("What follows from this", before, way.step());
        return true;
    }
}
