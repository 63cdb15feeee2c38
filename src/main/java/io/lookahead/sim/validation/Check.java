package io.lookahead.sim.validation;

/**
 * A figure beside what the model gives.
 *
 * @param published the figure in words
 * @param ours what the model gives
 * @param remark what a reader should know; empty for nothing
 */
public record Check(String name, String source, String published, String ours, Outcome outcome, String remark) {

    /** Whether the two agree. */
    public enum Outcome {
        PASS,
        FAIL,
        NOT_COVERED
    }
}
