package io.lookahead.edit.journal;

import java.util.List;

/**
 * What taking back would do, before anything is done.
 *
 * @param entries the changes that would be taken back, newest first; empty where there is none
 * @param changes what would become of each file; where one has drifted, the merged text, or its present text if that is
 *     impossible
 * @param drifts files that are not as they were left; without any, every file gets back its exact bytes
 * @param conflicts files whose drift touches the very lines that would be taken back
 */
public record UndoPlan(
        List<JournalEntry> entries, List<FileChange> changes, List<Drift> drifts, List<Drift> conflicts) {

    public UndoPlan {
        entries = List.copyOf(entries);
        changes = List.copyOf(changes);
        drifts = List.copyOf(drifts);
        conflicts = List.copyOf(conflicts);
    }
}
