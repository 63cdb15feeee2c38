package io.lookahead.edit.journal;

import java.util.List;
import java.util.Optional;

/** What came of opening a project for changes. */
public sealed interface JournalOpening {

    /**
     * The project can be changed.
     *
     * @param recovered what was done about changes that a crash had cut short
     */
    record Opened(ChangeJournal journal, List<Recovered> recovered) implements JournalOpening {
        public Opened {
            recovered = List.copyOf(recovered);
        }
    }

    /**
     * Another lookahead is at work on the project.
     *
     * @param owner which one; empty where it does not say
     */
    record Busy(Optional<LockOwner> owner) implements JournalOpening {

        /** What to tell the operator. */
        public String message() {
            return "another lookahead is at work on this project ("
                    + owner.map(LockOwner::toString).orElse("it does not say which") + "); wait for it or end it";
        }
    }

    /**
     * The project cannot be changed.
     *
     * @param reason why, and what to do about it
     */
    record Unusable(String reason) implements JournalOpening {}
}
