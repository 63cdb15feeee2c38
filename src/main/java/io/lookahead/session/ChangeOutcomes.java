package io.lookahead.session;

import io.lookahead.edit.journal.ChangeJournal;
import io.lookahead.edit.journal.ChangeOutcome;
import io.lookahead.edit.journal.Drift;
import io.lookahead.edit.journal.JournalOpening;
import java.io.IOException;
import java.util.stream.Collectors;

/** What the outcomes of the journal mean for whoever asked for a change. */
final class ChangeOutcomes {

    private ChangeOutcomes() {}

    /**
     * The opened journal.
     *
     * @throws SessionException where another lookahead has it, or it cannot be used
     */
    static JournalOpening.Opened opened(JournalOpening opening) {
        if (opening instanceof JournalOpening.Busy busy) {
            throw new SessionException(ExitCode.INPUT, busy.message());
        }
        if (opening instanceof JournalOpening.Unusable unusable) {
            throw new SessionException(ExitCode.INPUT, unusable.reason());
        }
        return (JournalOpening.Opened) opening;
    }

    /** Gives the project's lock back where a session could not begin. */
    static void release(ChangeJournal journal) {
        try {
            journal.close();
        } catch (IOException lost) {
            throw new SessionException(ExitCode.INPUT, "the project's lock was lost: " + lost.getMessage());
        }
    }

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

    /** Something that is read from the journal. */
    interface Reading<T> {
        T read() throws IOException;
    }

    /**
     * What is read from the journal.
     *
     * @throws SessionException where it cannot be read
     */
    static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException unreadable) {
            throw new SessionException(
                    ExitCode.INPUT, "the journal in .lookahead cannot be read: " + unreadable.getMessage());
        }
    }
}
