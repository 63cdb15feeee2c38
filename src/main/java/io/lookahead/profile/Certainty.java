package io.lookahead.profile;

import java.util.Locale;

/** How sure a profile is of a value. */
public enum Certainty {
    /** Read in the source that is named. */
    CONFIRMED,
    /** Told by others, such as in a referendum or an issue. */
    REPORTED,
    /** Nobody says so, but it is what is usual. */
    ASSUMED,
    /** Not known; there is no value. */
    UNKNOWN;

    /** The name used in profiles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Certainty of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
