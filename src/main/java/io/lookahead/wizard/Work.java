package io.lookahead.wizard;

import io.lookahead.edit.journal.UndoPlan;
import io.lookahead.session.CommitEvery;
import io.lookahead.session.CommittingWorkbench;
import io.lookahead.session.CommittingWorkbench.Commit;
import io.lookahead.session.NotCommittedException;
import io.lookahead.session.Session;
import io.lookahead.session.StepChange;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Notice;
import io.lookahead.wizard.dialog.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What writes: the session, and git commits where they are asked for. A commit that fails is said, and undoes nothing.
 */
final class Work {

    private final Session session;
    private final Optional<CommittingWorkbench> committing;
    private final List<Block> said = new ArrayList<>();
    private int told;

    /** @throws io.lookahead.session.SessionException where commits are asked for and the project is not kept in git */
    Work(Session session, Optional<CommitEvery> every) {
        this.session = session;
        this.committing = every.map(often -> CommittingWorkbench.of(session, often));
    }

    void apply(StepChange.Way way) {
        committed(() -> committing.ifPresentOrElse(work -> work.apply(way), () -> session.apply(way)));
    }

    void undo(UndoPlan plan) {
        committed(() -> committing.ifPresentOrElse(work -> work.undo(plan), () -> session.undo(plan)));
    }

    void closePhase(int phase) {
        committed(() -> committing.ifPresentOrElse(work -> work.closePhase(phase), () -> session.closePhase(phase)));
    }

    private void committed(Runnable work) {
        try {
            work.run();
        } catch (NotCommittedException refused) {
            said.add(Notice.warning(refused.getMessage()));
        }
    }

    /** What is to be said of commits since this was asked last. */
    List<Block> news() {
        List<Block> news = new ArrayList<>(said);
        said.clear();
        List<Commit> commits = committing.map(CommittingWorkbench::commits).orElse(List.of());
        commits.subList(told, commits.size())
                .forEach(commit -> news.add(
                        Paragraph.quiet("Committed `" + commit.id().substring(0, 12) + "`  " + commit.subject())));
        told = commits.size();
        return news;
    }
}
