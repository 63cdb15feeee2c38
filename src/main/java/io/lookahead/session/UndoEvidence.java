package io.lookahead.session;

import io.lookahead.edit.journal.FileChange;
import io.lookahead.edit.journal.JournalEntry;
import io.lookahead.transcript.Event;
import java.util.List;

/** What was taken back, as a transcript says it. */
final class UndoEvidence {

    private UndoEvidence() {}

    /** @param reverted the changes that were taken back, of which there is at least one */
    static Event.Undo event(String target, List<JournalEntry> reverted, List<FileChange> changes) {
        List<String> steps =
                reverted.stream().map(entry -> entry.label().step()).distinct().toList();
        int first =
                reverted.stream().mapToInt(entry -> entry.label().phase()).min().orElseThrow();
        boolean isOnePhase = reverted.stream().allMatch(entry -> entry.label().phase() == first);
        String scope = steps.size() == 1 ? "step" : isOnePhase ? "phase" : "everything";
        return new Event.Undo(
                target,
                scope,
                first,
                steps.size() == 1 ? steps.get(0) : null,
                changes.stream().map(change -> FileEvidence.change(change, "")).toList());
    }
}
