package io.lookahead.session;

import io.lookahead.edit.journal.ChangeOutcome;
import io.lookahead.edit.journal.Drift;
import java.util.stream.Collectors;

/** What the outcomes of the journal mean for whoever asked for a change. */
final class ChangeOutcomes {

    private ChangeOutcomes() {}

    /**
     * Returns where the change was made.
     *
     * @throws SessionException where it was not, with what to do
     */
    static void settle(ChangeOutcome outcome) {
        if (outcome instanceof ChangeOutcome.FilesChanged changed) {
            throw new SessionException(
                    ExitCode.FILES_CHANGED,
                    "files changed since this was shown, so nothing was written:\n"
                            + changed.drifts().stream().map(Drift::toString).collect(Collectors.joining("\n")));
        }
        if (outcome instanceof ChangeOutcome.Refused refused) {
            throw new SessionException(ExitCode.INPUT, refused.reason());
        }
        if (outcome instanceof ChangeOutcome.Unfinished unfinished) {
            throw new SessionException(ExitCode.INPUT, unfinished.reason());
        }
    }
}
