package io.lookahead.facts;

/** Where a step of the guide stands. Every step is always in exactly one of these. */
public enum StepStatus {
    DONE("done"),
    PARTIAL("partial"),
    TODO("todo"),
    MANUAL("manual"),
    BLOCKED("blocked"),
    DECLINED("declined"),
    NOT_APPLICABLE("not-applicable");

    private final String key;

    StepStatus(String key) {
        this.key = key;
    }

    /** The name used in JSON. */
    public String key() {
        return key;
    }

    /** Whether nothing is left to do. */
    public boolean isClosed() {
        return this == DONE || this == DECLINED || this == NOT_APPLICABLE;
    }
}
