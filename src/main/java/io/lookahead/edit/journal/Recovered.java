package io.lookahead.edit.journal;

import java.util.List;

/** What was done about a change that had been cut short. */
public sealed interface Recovered {

    JournalEntry entry();

    /** Some of its files had been changed; now all are. */
    record Finished(JournalEntry entry) implements Recovered {}

    /** None of its files had been changed, and none is. */
    record TakenBack(JournalEntry entry) implements Recovered {}

    /**
     * It can be neither finished nor taken back. Nothing else is changed in the project until that is resolved.
     *
     * @param drifts files that somebody has changed since
     * @param reason what the file system said; empty where {@code drifts} says it
     */
    record Stuck(JournalEntry entry, List<Drift> drifts, String reason) implements Recovered {
        public Stuck {
            drifts = List.copyOf(drifts);
        }
    }
}
