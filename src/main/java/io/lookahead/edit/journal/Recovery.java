package io.lookahead.edit.journal;

import io.lookahead.edit.journal.JournalEntry.FileRecord;
import io.lookahead.edit.journal.JournalEntry.State;
import io.lookahead.edit.journal.ProjectFiles.RefusedException;
import io.lookahead.edit.journal.Replacing.Standing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Brings changes that a crash cut short to one of their two ends. */
final class Recovery {

    private final EntryStore entries;
    private final Replacing replacing;

    Recovery(EntryStore entries, Replacing replacing) {
        this.entries = entries;
        this.replacing = replacing;
    }

    /**
     * Deals with every entry that is begun and not finished: one that has changed a file already is finished, one that
     * has not is taken back.
     */
    List<Recovered> recover() throws IOException {
        List<Recovered> done = new ArrayList<>();
        for (JournalEntry entry : entries.all()) {
            if (entry.state() == State.BEGUN) {
                done.add(recover(entry));
            }
        }
        return List.copyOf(done);
    }

    private Recovered recover(JournalEntry entry) {
        try {
            boolean begun = false;
            List<Drift> drifts = new ArrayList<>();
            for (FileRecord file : entry.files()) {
                Standing standing = replacing.standing(file);
                begun |= standing == Standing.AFTER;
                if (standing == Standing.NEITHER) {
                    drifts.add(new Drift(file.path(), "was changed after lookahead was cut short"));
                }
            }
            if (!drifts.isEmpty()) {
                return new Recovered.Stuck(entry, drifts, "");
            }
            if (begun) {
                replacing.finish(entry);
                return new Recovered.Finished(entries.finish(entry));
            }
            replacing.takeBack(entry);
            entries.remove(entry.id());
            return new Recovered.TakenBack(entry);
        } catch (RefusedException e) {
            return new Recovered.Stuck(entry, List.of(), e.reason());
        } catch (IOException e) {
            return new Recovered.Stuck(entry, List.of(), Reasons.of(e));
        }
    }
}
