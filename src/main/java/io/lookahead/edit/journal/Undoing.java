package io.lookahead.edit.journal;

import io.lookahead.edit.journal.JournalEntry.FileRecord;
import io.lookahead.edit.journal.ProjectFiles.RefusedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Works out what files must become so that several changes are taken back at once. */
final class Undoing {

    private final ProjectFiles files;
    private final ContentStore contents;

    Undoing(ProjectFiles files, ContentStore contents) {
        this.files = files;
        this.contents = contents;
    }

    /** The plan for {@code entries}, given newest first. */
    UndoPlan plan(List<JournalEntry> entries) throws IOException, RefusedException {
        Map<String, FileRecord> whole = new TreeMap<>();
        for (JournalEntry entry : entries) {
            for (FileRecord file : entry.files()) {
                whole.merge(
                        file.path(),
                        file,
                        (newer, older) -> new FileRecord(older.path(), older.before(), newer.after(), older.mode()));
            }
        }
        List<FileChange> changes = new ArrayList<>();
        List<Drift> drifts = new ArrayList<>();
        List<Drift> conflicts = new ArrayList<>();
        for (FileRecord file : whole.values()) {
            byte @Nullable [] left = content(file.after());
            byte @Nullable [] wanted = content(file.before());
            byte @Nullable [] now = files.read(file.path());
            if (Arrays.equals(left, now) || Arrays.equals(wanted, now)) {
                changes.add(new FileChange(file.path(), now, wanted));
                continue;
            }
            Drift drift = Drift.between(file.path(), left, now);
            drifts.add(drift);
            Optional<byte[]> merged = left == null || wanted == null || now == null
                    ? Optional.empty()
                    : ThreeWayMerge.merge(left, now, wanted);
            if (merged.isEmpty()) {
                conflicts.add(drift);
            }
            changes.add(new FileChange(file.path(), now, merged.isPresent() ? merged.get() : now));
        }
        return new UndoPlan(entries, changes, drifts, conflicts);
    }

    private byte @Nullable [] content(@Nullable String digest) throws IOException {
        return digest == null ? null : contents.get(digest);
    }
}
