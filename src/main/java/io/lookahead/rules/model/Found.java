package io.lookahead.rules.model;

import io.lookahead.facts.StepStatus;

/** Where a rule finds a step to stand: what rules conclude and other rules may ask about. */
public record Found(String step, StepStatus status) {

    @Override
    public String toString() {
        return "step " + step + " is found " + status.key();
    }
}
