package io.lookahead.session;

import io.lookahead.edit.git.GitProject;
import io.lookahead.edit.git.Uncommitted;
import io.lookahead.edit.journal.FileChange;
import io.lookahead.edit.journal.UndoPlan;
import io.lookahead.facts.Conclusion;
import io.lookahead.text.UnifiedDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A session whose changes are committed to git, each step or each phase on its own. A commit holds the files that were
 * changed and nothing else, and says what was done, why, and which record of the session it belongs to.
 */
public final class CommittingWorkbench implements Workbench {

    private final Session session;
    private final GitProject git;
    private final CommitEvery every;
    private final List<Done> done = new ArrayList<>();
    private final List<Commit> commits = new ArrayList<>();

    private CommittingWorkbench(Session session, GitProject git, CommitEvery every) {
        this.session = session;
        this.git = git;
        this.every = every;
    }

    /** A step that was carried out and is not committed yet. */
    private record Done(Undertaking work, StepChange.Way way) {}

    /** A commit that was made. */
    public record Commit(String id, String subject) {}

    /**
     * Makes a session commit.
     *
     * @throws SessionException where the project is not kept in git
     */
    public static CommittingWorkbench of(Session session, CommitEvery every) {
        GitProject git = GitProject.at(session.project().root())
                .orElseThrow(() -> new SessionException(
                        ExitCode.INPUT,
                        "the project is not kept in git, so nothing can be committed; leave --commit out"));
        return new CommittingWorkbench(session, git, every);
    }

    /** The commits that were made, oldest first. */
    public List<Commit> commits() {
        return List.copyOf(commits);
    }

    @Override
    public TargetView view() {
        return session.view();
    }

    @Override
    public List<Conclusion.Question> questions(int phase) {
        return session.questions(phase);
    }

    @Override
    public void answer(String question, String value, Origin origin) {
        session.answer(question, value, origin);
    }

    @Override
    public void startPhase(int phase) {
        session.startPhase(phase);
    }

    @Override
    public StepChange change(String step) {
        return session.change(step);
    }

    @Override
    public List<ClockTask> clockTasks() {
        return session.clockTasks();
    }

    @Override
    public StepChange change(ClockTask task) {
        return session.change(task);
    }

    /**
     * Makes a change, and commits it where that is asked for.
     *
     * @throws SessionException where a file holds changes of the operator's own, which a commit would take along
     */
    @Override
    public void apply(StepChange.Way way) {
        refuseToTakeAlong(way);
        Undertaking work = session.undertaking(way);
        session.apply(way);
        done.add(new Done(work, way));
        if (every == CommitEvery.STEP) {
            commit(work.heading(), Stream.empty());
        }
    }

    private void refuseToTakeAlong(StepChange.Way way) {
        List<String> touched = way.diff().stream().map(UnifiedDiff::file).toList();
        String mixed = session.uncommitted().stream()
                .filter(each -> each.owner() != Uncommitted.Owner.OURS && touched.contains(each.path()))
                .map(Uncommitted::path)
                .collect(Collectors.joining(", "));
        if (!mixed.isEmpty()) {
            throw new SessionException(
                    ExitCode.INPUT,
                    "step " + way.step() + " changes " + mixed + ", which holds changes of your own that are not"
                            + " committed.\n  Commit or stash them first, or leave --commit out. Nothing was written.");
        }
    }

    /** Takes changes back; where they were committed, the taking back is a commit too. */
    public void undo(UndoPlan plan) {
        List<String> steps = plan.entries().stream()
                .map(entry -> entry.label().step())
                .distinct()
                .sorted()
                .toList();
        session.undo(plan);
        boolean wasCommitted =
                !done.stream().map(each -> each.work().id()).toList().containsAll(steps);
        done.removeIf(each -> steps.contains(each.work().id()));
        if (wasCommitted) {
            Stream<String> files = plan.changes().stream().map(FileChange::path);
            commit("Take back " + (steps.size() == 1 ? "step " : "steps ") + String.join(", ", steps), files);
        }
    }

    @Override
    public void closePhase(int phase) {
        session.closePhase(phase);
        if (every == CommitEvery.PHASE) {
            Stream<String> left = session.uncommitted().stream()
                    .filter(each -> each.owner() == Uncommitted.Owner.OURS)
                    .map(Uncommitted::path);
            commit("Phase " + phase + ": " + view().phase(phase).title(), left);
        }
    }

    /** Commits together what was carried out and is not committed yet. */
    public void commitRest(String subject) {
        commit(subject, Stream.empty());
    }

    /** Commits what was done and what else of ours is not committed; nothing where there is nothing. */
    private void commit(String subject, Stream<String> besides) {
        List<String> paths = Stream.concat(
                        besides,
                        done.stream().flatMap(each -> each.way().diff().stream().map(UnifiedDiff::file)))
                .distinct()
                .sorted()
                .toList();
        if (paths.isEmpty()) {
            return;
        }
        GitProject.Committed outcome = git.commit(paths, message(subject));
        if (outcome instanceof GitProject.Committed.Refused refused) {
            throw new NotCommittedException(refused.reason());
        }
        Commit commit = new Commit(((GitProject.Committed.Made) outcome).id(), subject);
        commits.add(commit);
        session.note("commit", commit.id() + " " + subject);
        done.clear();
    }

    private String message(String subject) {
        StringBuilder text = new StringBuilder(subject).append('\n');
        for (Done each : done) {
            text.append('\n');
            if (done.size() > 1) {
                text.append(each.work().id())
                        .append(' ')
                        .append(each.work().title())
                        .append('\n');
            }
            each.way()
                    .edits()
                    .forEach(edit -> text.append("- ")
                            .append(edit.replaceAll("\\s+", " "))
                            .append('\n'));
            text.append('\n').append(each.work().summary()).append('\n');
        }
        return text.append("\nLookahead-Transcript: ")
                .append(session.transcript())
                .append(" at ")
                .append(session.recorded())
                .append('\n')
                .toString();
    }
}
