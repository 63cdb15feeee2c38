package io.lookahead.wizard;

import io.lookahead.session.ExitCode;
import io.lookahead.session.SessionException;
import io.lookahead.session.StepChange;
import io.lookahead.wizard.dialog.Notice;

/** Makes a change, or says why it was not made. */
final class Applying {

    private Applying() {}

    /** Gives whether the change was made; where files had changed since it was shown they have been read again. */
    static boolean of(Trip trip, StepChange.Way way) {
        try {
            trip.change(
                    "Writing, and scanning again",
                    "What follows from this",
                    way.step(),
                    () -> trip.session().apply(way));
            return true;
        } catch (SessionException refused) {
            trip.talk().show(Notice.warning("Nothing was written: " + refused.getMessage()));
            if (refused.exitCode() != ExitCode.FILES_CHANGED) {
                throw refused;
            }
            trip.change(
                    "Reading the files again",
                    "What is different now",
                    () -> trip.session().rescan("files had changed"));
            return false;
        }
    }
}
