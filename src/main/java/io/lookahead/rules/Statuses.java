package io.lookahead.rules;

import io.lookahead.facts.StepStatus;
import java.util.Collection;

/** How several statuses make one: the findings of a step, the parts of a step, the steps of a phase. */
final class Statuses {

    private Statuses() {}

    /** What several rules found about one step. One that says it does not apply settles it. */
    static StepStatus ofFindings(Collection<StepStatus> findings) {
        return findings.contains(StepStatus.NOT_APPLICABLE) ? StepStatus.NOT_APPLICABLE : ofParts(findings);
    }

    /** The sum of parts, of which those that do not apply do not count. */
    static StepStatus ofParts(Collection<StepStatus> parts) {
        Collection<StepStatus> counted =
                parts.stream().filter(s -> s != StepStatus.NOT_APPLICABLE).toList();
        if (counted.isEmpty()) {
            return StepStatus.NOT_APPLICABLE;
        }
        if (counted.stream().allMatch(StepStatus::isClosed)) {
            return counted.contains(StepStatus.DONE) ? StepStatus.DONE : StepStatus.DECLINED;
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
