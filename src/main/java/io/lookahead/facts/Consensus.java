package io.lookahead.facts;

import java.util.Locale;

/** Who may author a block of a runtime. The guide is written for {@link #AURA}. */
public enum Consensus {
    AURA,
    NIMBUS,
    OTHER;

    /** The name used in JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
