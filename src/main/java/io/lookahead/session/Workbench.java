package io.lookahead.session;

import io.lookahead.facts.Conclusion;
import java.util.List;

/** Where steps are carried out: on the files, or on an overlay that only shows what would become of them. */
public sealed interface Workbench permits Session, Rehearsal, CommittingWorkbench {

    /** Where the target stands now. */
    TargetView view();

    /** Questions that must be answered before this phase, and are not. */
    List<Conclusion.Question> questions(int phase);

    /** Answers a question. */
    void answer(String question, String value, Origin origin);

    /**
     * Says that a phase is about to start.
     *
     * @throws SessionException where a rule forbids it
     */
    void startPhase(int phase);

    /** What can be done about a step. */
    StepChange change(String step);

    /** What is to be done about what counts time in blocks; what edits can do comes first. */
    List<ClockTask> clockTasks();

    /** What can be done about such a task. */
    StepChange change(ClockTask task);

    /** Makes a proven change of a step or a clock task, all of it or nothing. */
    void apply(StepChange.Way way);

    /** Says that the phase's work on the repository is over for now. */
    void closePhase(int phase);
}
