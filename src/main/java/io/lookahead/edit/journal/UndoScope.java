package io.lookahead.edit.journal;

import java.util.ArrayList;
import java.util.List;

/** How much is taken back, always from the newest change backwards. */
public enum UndoScope {
    /** The newest change. */
    EDIT,
    /** The newest change and those before it that were made for the same step. */
    STEP,
    /** The newest change and those before it that were made for the same phase of the same target. */
    PHASE,
    /** Every change that was not taken back yet. */
    EVERYTHING;

    /** The entries concerned, newest first. */
    List<JournalEntry> select(List<JournalEntry> oldestFirst) {
        List<JournalEntry> selected = new ArrayList<>();
        for (int i = oldestFirst.size() - 1; i >= 0; i--) {
            JournalEntry entry = oldestFirst.get(i);
            if (!selected.isEmpty() && !belongs(entry.label(), selected.get(0).label())) {
                break;
            }
            selected.add(entry);
        }
        return List.copyOf(selected);
    }

    private boolean belongs(ChangeLabel label, ChangeLabel newest) {
        return switch (this) {
            case EDIT -> false;
            case STEP -> label.isSameStep(newest);
            case PHASE -> label.isSamePhase(newest);
            case EVERYTHING -> true;
        };
    }
}
