package io.lookahead.wizard;

/** The operator leaves in the middle of a page. It unwinds to the one place that says goodbye. */
final class Leaving extends RuntimeException {

    private final How how;
    private final String prompt;

    Leaving(How how, String prompt) {
        super(null, null, false, false);
        this.how = how;
        this.prompt = prompt;
    }

    /** How one leaves. */
    enum How {
        PAUSED,
        INTERRUPTED,
        NOBODY_THERE
    }

    How how() {
        return how;
    }

    /** The prompt that was left. */
    String prompt() {
        return prompt;
    }
}
