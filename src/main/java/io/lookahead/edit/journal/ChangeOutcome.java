package io.lookahead.edit.journal;

import java.util.List;

/** How an attempt to change files ended. Except for {@link Done} and {@link Unfinished}, every file is as it was. */
public sealed interface ChangeOutcome {

    /** Every file is changed, and the journal knows. */
    record Done(JournalEntry entry) implements ChangeOutcome {}

    /** There was nothing to change. */
    record Nothing(String reason) implements ChangeOutcome {}

    /** Files are not what they were when the change was shown. */
    record FilesChanged(List<Drift> drifts) implements ChangeOutcome {
        public FilesChanged {
            drifts = List.copyOf(drifts);
        }
    }

    /**
     * The change could not be made.
     *
     * @param reason what stands in the way, and what to do about it
     */
    record Refused(String reason) implements ChangeOutcome {}

    /**
     * The change stopped half way and could not be taken back at once; the next start does it.
     *
     * @param reason what stopped it
     */
    record Unfinished(String reason) implements ChangeOutcome {}
}
