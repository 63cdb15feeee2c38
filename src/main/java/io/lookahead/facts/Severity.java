package io.lookahead.facts;

import java.util.Locale;

/** How much an advice weighs: a stop forbids the phase until its cause is gone. */
public enum Severity {
    NOTE,
    WARNING,
    STOP;

    /** The name used in JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
