package io.lookahead.edit.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of files, as the journal keeps it.
 *
 * @param id counts up from 1
 * @param state how far it got
 * @param label what it was made for
 * @param at when it was begun, in the form of ISO 8601
 * @param reverts the entries it takes back; empty for a change that goes forward
 * @param files what happened to each file, sorted by path
 */
public record JournalEntry(
        int id, State state, ChangeLabel label, String at, List<Integer> reverts, List<FileRecord> files) {

    public JournalEntry {
        reverts = List.copyOf(reverts);
        files = List.copyOf(files);
    }

    /** How far a change got. */
    public enum State {
        BEGUN,
        FINISHED
    }

    /**
     * One file of a change.
     *
     * @param path relative to the project root
     * @param before SHA-256 of its bytes before; null where it was not there
     * @param after SHA-256 of its bytes after; null where it is gone
     * @param mode its permissions as {@code rw-r--r--}; null where the file system has none
     */
    public record FileRecord(
            String path,
            @Nullable String before,
            @Nullable String after,
            @Nullable String mode) {}

    public boolean isUndo() {
        return !reverts.isEmpty();
    }

    JournalEntry finished() {
        return new JournalEntry(id, State.FINISHED, label, at, reverts, files);
    }
}
