package io.lookahead.report.story;

import io.lookahead.report.story.Story.State;
import io.lookahead.report.story.Story.Step;
import io.lookahead.transcript.Event;
import io.lookahead.transcript.Head;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A phase while its events come in. */
final class PhaseDraft {

    private final String target;
    private final int number;
    private final String title;
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private Event.@Nullable PhaseClosed closed;
    private @Nullable Head head;
    private Event.@Nullable Preview preview;

    PhaseDraft(String target, int number, String title) {
        this.target = target;
        this.number = number;
        this.title = title;
    }

    /** What a closed phase leads to has been shown; what is simulated later is about a chain that is further on. */
    void preview(Event.Preview shown) {
        if (closed == null) {
            preview = shown;
        }
    }

    void plan(Event.Plan plan, String why, String rule) {
        steps.put(
                plan.step(),
                new Step(plan.step(), plan.title(), why, rule, State.PLANNED, "", plan.proof(), plan.files()));
    }

    void decide(Event.Decision decision, String stepTitle) {
        State state =
                switch (decision.choice()) {
                    case APPLY -> State.PLANNED;
                    case BY_HAND -> State.BY_HAND;
                    case SKIP -> State.SKIPPED;
                    case DECLINE -> State.DECLINED;
                };
        steps.putIfAbsent(decision.step(), new Step(decision.step(), stepTitle, "", "", state, "", "", List.of()));
        become(decision.step(), state, Optional.ofNullable(decision.reason()).orElse(""));
    }

    void apply(String step) {
        become(step, State.APPLIED, "");
    }

    /** @param step null where the whole phase is taken back */
    void undo(@Nullable String step) {
        closed = null;
        head = null;
        if (step == null) {
            undoAll();
        } else {
            become(step, State.UNDONE, "");
        }
    }

    private void undoAll() {
        List.copyOf(steps.values()).stream()
                .filter(each -> each.state() == State.APPLIED)
                .forEach(each -> become(each.id(), State.UNDONE, ""));
    }

    /** Whether it belongs to {@code target} and comes behind {@code phase}. */
    boolean follows(String ofTarget, int phase) {
        return target.equals(ofTarget) && number > phase;
    }

    /** An earlier phase was taken back, so that this one is not closed any more. */
    void reopen(boolean withItsSteps) {
        closed = null;
        head = null;
        if (withItsSteps) {
            undoAll();
        }
    }

    void close(Event.PhaseClosed event, Head at) {
        closed = event;
        head = at;
    }

    private void become(String step, State state, String reason) {
        steps.computeIfPresent(
                step,
                (id, was) -> new Step(
                        id,
                        was.title(),
                        was.why(),
                        was.rule(),
                        state,
                        reason.isEmpty() ? was.reason() : reason,
                        was.proof(),
                        was.files()));
    }

    Story.Phase finish() {
        return new Story.Phase(target, number, title, closed, head, preview, List.copyOf(steps.values()));
    }
}
