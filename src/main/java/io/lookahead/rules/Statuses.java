package io.lookahead.rules;

import io.lookahead.facts.StepStatus;
import java.util.Collection;
import java.util.List;

/** How several statuses make one: the findings of a step, the parts of a step, the steps of a phase. */
final class Statuses {

    private Statuses() {}

    /**
     * What several rules found about one step. That it does not apply settles it; short of done, what the operator
     * wants, what it waits for and what only hands can do each count for more than what is to do.
     */
    static StepStatus ofFindings(Collection<StepStatus> findings) {
        if (findings.contains(StepStatus.NOT_APPLICABLE)) {
            return StepStatus.NOT_APPLICABLE;
        }
        if (findings.stream().allMatch(s -> s == StepStatus.DONE)) {
            return StepStatus.DONE;
        }
        for (StepStatus stronger : List.of(StepStatus.DECLINED, StepStatus.BLOCKED, StepStatus.MANUAL)) {
            if (findings.contains(stronger)) {
                return stronger;
            }
        }
        return ofParts(findings);
    }

    /** The sum of steps: where all are closed, a phase in which something was done is done. */
    static StepStatus ofSteps(Collection<StepStatus> steps) {
        StepStatus sum = ofParts(steps);
        return sum == StepStatus.DECLINED && steps.contains(StepStatus.DONE) ? StepStatus.DONE : sum;
    }

    /** The sum of parts, of which those that do not apply do not count; it is done only where no part was declined. */
    static StepStatus ofParts(Collection<StepStatus> parts) {
        Collection<StepStatus> counted =
                parts.stream().filter(s -> s != StepStatus.NOT_APPLICABLE).toList();
        if (counted.isEmpty()) {
            return StepStatus.NOT_APPLICABLE;
        }
        if (counted.stream().allMatch(StepStatus::isClosed)) {
            return counted.contains(StepStatus.DECLINED) ? StepStatus.DECLINED : StepStatus.DONE;
        }
        if (counted.contains(StepStatus.DONE) || counted.contains(StepStatus.PARTIAL)) {
            return StepStatus.PARTIAL;
        }
        if (counted.contains(StepStatus.TODO)) {
            return StepStatus.TODO;
        }
        return counted.contains(StepStatus.MANUAL) ? StepStatus.MANUAL : StepStatus.BLOCKED;
    }
}
