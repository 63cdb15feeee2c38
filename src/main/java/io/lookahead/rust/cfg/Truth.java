package io.lookahead.rust.cfg;

/** Whether a condition holds. */
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    public Truth and(Truth other) {
        return compareTo(other) < 0 ? this : other;
    }

    public Truth or(Truth other) {
        return compareTo(other) > 0 ? this : other;
    }

    public Truth not() {
        return this == UNKNOWN ? UNKNOWN : of(this == FALSE);
    }
}
