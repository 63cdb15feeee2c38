package io.lookahead.edit.journal;

import io.lookahead.edit.journal.JournalEntry.FileRecord;
import io.lookahead.edit.journal.JournalEntry.State;
import io.lookahead.edit.journal.ProjectFiles.RefusedException;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes changes of files all together or not at all, while this process lives; what a crash leaves is for recovery. */
final class Transaction {

    private final ProjectFiles files;
    private final ContentStore contents;
    private final EntryStore entries;
    private final Replacing replacing;
    private final Clock clock;

    Transaction(ProjectFiles files, ContentStore contents, EntryStore entries, Replacing replacing, Clock clock) {
        this.files = files;
        this.contents = contents;
        this.entries = entries;
        this.replacing = replacing;
        this.clock = clock;
    }

    /** Makes {@code changes} as entry number {@code id}. */
    ChangeOutcome run(int id, ChangeLabel label, List<Integer> reverts, List<FileChange> changes) {
        List<FileChange> real = changes.stream()
                .filter(change -> !change.changesNothing())
                .sorted(Comparator.comparing(FileChange::path))
                .toList();
        if (real.isEmpty() && reverts.isEmpty()) {
            return new ChangeOutcome.Nothing("the files already are as they should be");
        }
        JournalEntry entry;
        try {
            List<Drift> drifts = drifts(real);
            if (!drifts.isEmpty()) {
                return new ChangeOutcome.FilesChanged(drifts);
            }
            entry = begin(id, label, reverts, real);
        } catch (RefusedException e) {
            return new ChangeOutcome.Refused(e.reason());
        } catch (IOException e) {
            forget(id);
            return new ChangeOutcome.Refused("the journal in " + LookaheadFolder.NAME
                    + " cannot be written, so nothing of this step was written: " + Reasons.of(e));
        }
        return carryOut(entry, real);
    }

    /**
     * Where even this fails, the entry is begun with no file changed, and is taken back before anything else is done.
     */
    private void forget(int id) {
        try {
            entries.remove(id);
        } catch (IOException e) {
            return;
        }
    }

    private List<Drift> drifts(List<FileChange> changes) throws RefusedException {
        Set<Object> places = new HashSet<>();
        List<Drift> drifts = new ArrayList<>();
        for (FileChange change : changes) {
            if (!places.add(files.locate(change.path()))) {
                throw new RefusedException(change.path() + " is the same file as another one of this change");
            }
            byte @Nullable [] now = files.read(change.path());
            if (!Arrays.equals(change.before(), now)) {
                drifts.add(Drift.between(change.path(), change.before(), now));
            }
        }
        return drifts;
    }

    private JournalEntry begin(int id, ChangeLabel label, List<Integer> reverts, List<FileChange> changes)
            throws IOException, RefusedException {
        List<FileRecord> records = new ArrayList<>();
        for (FileChange change : changes) {
            @Nullable String mode = files.writableMode(change.path());
            records.add(new FileRecord(change.path(), keep(change.before()), keep(change.after()), mode));
        }
        contents.sync();
        String at = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        JournalEntry entry = new JournalEntry(id, State.BEGUN, label, at, reverts, records);
        entries.begin(entry);
        return entry;
    }

    private @Nullable String keep(byte @Nullable [] bytes) throws IOException {
        return bytes == null ? null : contents.keep(bytes);
    }

    private ChangeOutcome carryOut(JournalEntry entry, List<FileChange> changes) {
        String reason;
        try {
            replacing.stage(entry);
            @Nullable FileRecord drifted = replacing.place(entry);
            if (drifted != null) {
                return withdraw(entry, new ChangeOutcome.FilesChanged(List.of(drift(drifted, changes))));
            }
            return new ChangeOutcome.Done(entries.finish(entry));
        } catch (RefusedException e) {
            reason = e.reason();
        } catch (IOException e) {
            reason = Reasons.of(e);
        }
        return withdraw(
                entry, new ChangeOutcome.Refused("the files could not be written and are as they were: " + reason));
    }

    private Drift drift(FileRecord file, List<FileChange> changes) throws RefusedException {
        for (FileChange change : changes) {
            if (change.path().equals(file.path())) {
                return Drift.between(file.path(), change.before(), files.read(file.path()));
            }
        }
        throw new IllegalArgumentException(file.path());
    }

    private ChangeOutcome withdraw(JournalEntry entry, ChangeOutcome outcome) {
        try {
            replacing.takeBack(entry);
            entries.remove(entry.id());
            return outcome;
        } catch (RefusedException e) {
            return unfinished(e.reason());
        } catch (IOException e) {
            return unfinished(Reasons.of(e));
        }
    }

    private static ChangeOutcome unfinished(String reason) {
        return new ChangeOutcome.Unfinished(
                "some files are changed and others are not, and they could not be taken back: " + reason
                        + ". Remove the cause and start again: the change is then finished or taken back");
    }
}
