package io.lookahead.edit.journal;

import io.lookahead.edit.journal.JournalEntry.FileRecord;
import io.lookahead.edit.journal.JournalEntry.State;
import io.lookahead.edit.journal.ProjectFiles.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one way in which files of a project are changed. It holds the project's lock while it is open; a change that was
 * cut short is dealt with when it is opened, before anything else is done.
 */
public final class ChangeJournal implements AutoCloseable {

    private final ProjectLock lock;
    private final ProjectFiles files;
    private final EntryStore entries;
    private final ContentStore contents;
    private final Replacing replacing;
    private final Transaction transaction;

    private ChangeJournal(
            ProjectLock lock, ProjectFiles files, EntryStore entries, ContentStore contents, Disk disk, Clock clock) {
        this.lock = lock;
        this.files = files;
        this.entries = entries;
        this.contents = contents;
        this.replacing = new Replacing(files, contents, disk);
        this.transaction = new Transaction(files, contents, entries, replacing, clock);
    }

    /** Opens the project at {@code root} for changes. */
    public static JournalOpening open(Path root, Disk disk, Clock clock) {
        try {
            LookaheadFolder folder = LookaheadFolder.ensure(root, disk);
            ProjectLock lock = ProjectLock.take(folder.lock());
            boolean opened = false;
            try {
                ChangeJournal journal = new ChangeJournal(
                        lock,
                        new ProjectFiles(root),
                        new EntryStore(folder.entries(), disk),
                        new ContentStore(folder.contents(), disk),
                        disk,
                        clock);
                List<Recovered> recovered = journal.recover();
                journal.forgetUnused();
                opened = true;
                return new JournalOpening.Opened(journal, recovered);
            } finally {
                if (!opened) {
                    lock.close();
                }
            }
        } catch (ProjectLock.HeldException e) {
            return new JournalOpening.Busy(e.owner());
        } catch (IOException e) {
            return new JournalOpening.Unusable(
                    "what lookahead keeps in " + LookaheadFolder.NAME + " cannot be written or read: " + Reasons.of(e)
                            + "; nothing was done. See that there is room and that you may write there, and start again");
        }
    }

    private List<Recovered> recover() throws IOException {
        return new Recovery(entries, replacing).recover();
    }

    private void forgetUnused() throws IOException {
        Set<String> used = new HashSet<>();
        for (JournalEntry entry : entries.all()) {
            for (FileRecord file : entry.files()) {
                Optional.ofNullable(file.before()).ifPresent(used::add);
                Optional.ofNullable(file.after()).ifPresent(used::add);
            }
        }
        contents.keepOnly(used);
    }

    /** Makes {@code changes} all together, or none of them. */
    public ChangeOutcome apply(ChangeLabel label, List<FileChange> changes) {
        return change(label, List.of(), changes);
    }

    /**
     * Every entry, oldest first.
     *
     * @throws IOException when the journal cannot be read
     */
    public List<JournalEntry> history() throws IOException {
        return entries.all();
    }

    /**
     * The changes that were made and not taken back, oldest first.
     *
     * @throws IOException when the journal cannot be read
     */
    public List<JournalEntry> standing() throws IOException {
        List<JournalEntry> all = entries.all();
        Set<Integer> reverted = new HashSet<>();
        for (JournalEntry entry : all) {
            if (entry.state() == State.FINISHED) {
                reverted.addAll(entry.reverts());
            }
        }
        return all.stream()
                .filter(entry -> entry.state() == State.FINISHED && !entry.isUndo() && !reverted.contains(entry.id()))
                .toList();
    }

    /**
     * What taking back {@code scope} would do.
     *
     * @throws IOException when the journal or a file cannot be read
     */
    public UndoPlan planUndo(UndoScope scope) throws IOException {
        try {
            return new Undoing(files, contents).plan(scope.select(standing()));
        } catch (RefusedException e) {
            throw new IOException(e.reason(), e);
        }
    }

    /**
     * Takes back what {@code plan} says. Files that drifted are refused, unless {@code keepDrift} asks to keep what was
     * changed since elsewhere in the file and only a drift of the very lines is refused.
     */
    public ChangeOutcome undo(UndoPlan plan, boolean keepDrift) {
        if (plan.entries().isEmpty()) {
            return new ChangeOutcome.Nothing("there is no change to take back");
        }
        List<Drift> forbidding = keepDrift ? plan.conflicts() : plan.drifts();
        if (!forbidding.isEmpty()) {
            return new ChangeOutcome.FilesChanged(forbidding);
        }
        ChangeLabel newest = plan.entries().get(0).label();
        List<Integer> reverts =
                plan.entries().stream().map(JournalEntry::id).sorted().toList();
        return change(newest, reverts, plan.changes());
    }

    private ChangeOutcome change(ChangeLabel label, List<Integer> reverts, List<FileChange> changes) {
        try {
            for (Recovered recovered : recover()) {
                if (recovered instanceof Recovered.Stuck) {
                    return new ChangeOutcome.Refused("an earlier change was cut short and must be resolved first");
                }
            }
            List<JournalEntry> all = entries.all();
            int id = all.isEmpty() ? 1 : all.get(all.size() - 1).id() + 1;
            return transaction.run(id, label, reverts, changes);
        } catch (IOException e) {
            return new ChangeOutcome.Refused("the journal cannot be read: " + Reasons.of(e));
        }
    }

    /**
     * Leaves the files of a change that was cut short as they are and forgets the change.
     *
     * @throws IOException when the journal cannot be written
     */
    public void abandon(Recovered.Stuck stuck) throws IOException {
        try {
            replacing.clear(stuck.entry());
        } catch (RefusedException e) {
            throw new IOException(e.reason(), e);
        }
        entries.remove(stuck.entry().id());
    }

    /** The bytes that the journal keeps under a digest of one of its entries. */
    public byte[] content(String digest) throws IOException {
        return contents.get(digest);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
