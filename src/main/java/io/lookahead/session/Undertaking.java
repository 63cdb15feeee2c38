package io.lookahead.session;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Edit;
import io.lookahead.rules.PlannedStep;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a change is made for, as the journal, the transcript and commits name it.
 *
 * @param phase the phase it belongs to
 * @param id a step's number, or a clock task's name
 * @param heading title of a commit of it alone
 * @param summary why it is done, in a sentence or more; may be empty
 * @param proof what shows that the change is right
 */
record Undertaking(int phase, String id, String heading, String title, String summary, String proof, List<Edit> edits) {

    Undertaking {
        edits = List.copyOf(edits);
    }

    static Undertaking of(PlannedStep step) {
        return new Undertaking(
                step.phase(),
                step.id(),
                "Step " + step.id() + ": " + step.title(),
                step.title(),
                step.summary(),
                "the files parse, and a scan of them says done",
                step.allProposals().stream().map(Conclusion.Proposal::edit).toList());
    }

    /** @param phase the phase in which blocks become faster */
    static Undertaking of(ClockTask task, int phase) {
        return new Undertaking(
                phase,
                task.id(),
                "Time in blocks: " + task.title(),
                task.title(),
                task.first().outlook().advice(),
                task instanceof ClockTask.Draft
                        ? "the file parses; whether it is right is for a review to say"
                        : "the files parse, and a scan of them finds what it should",
                task.edits());
    }

    /** What a change of a step or of one of the clock tasks is made for. */
    static Undertaking of(StepChange.Way way, TargetView view, Supplier<List<ClockTask>> tasks) {
        return view.step(way.step())
                .map(Undertaking::of)
                .orElseGet(() -> tasks.get().stream()
                        .filter(task -> task.id().equals(way.step()))
                        .findFirst()
                        .map(task -> of(task, view.lastPhase()))
                        .orElseThrow());
    }
}
