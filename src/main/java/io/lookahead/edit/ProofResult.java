package io.lookahead.edit;

/** Whether a change did what it was made for. */
public sealed interface ProofResult {

    /** It parses as before, and a scan of it says done. */
    record Proven() implements ProofResult {}

    /**
     * It is not to be offered.
     *
     * @param reason what is wrong with it
     */
    record Refuted(String reason) implements ProofResult {}
}
