package io.lookahead.wizard.story;

import io.lookahead.facts.StepStatus;
import io.lookahead.wizard.dialog.Mark;

/** The mark of a status. */
final class Marks {

    private Marks() {}

    static Mark of(StepStatus status) {
        return switch (status) {
            case DONE -> Mark.DONE;
            case PARTIAL -> Mark.PART;
            case TODO -> Mark.OPEN;
            case MANUAL -> Mark.HAND;
            case BLOCKED -> Mark.BLOCKED;
            case DECLINED -> Mark.DECLINED;
            case NOT_APPLICABLE -> Mark.UNNEEDED;
        };
    }
}
