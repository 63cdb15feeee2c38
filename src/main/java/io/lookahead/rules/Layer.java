package io.lookahead.rules;

import java.util.Locale;

/** Who decides what advice weighs. A later layer overrules those before it. */
public enum Layer {
    /** The pack of the guide. */
    BUILT_IN,
    /** A profile that many share, such as a relay chain's. */
    PROFILE,
    /** A team's own profile and the packs that it names. */
    TEAM,
    /** Packs and severities named on the command line. */
    COMMAND_LINE;

    /** The name used in messages and JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
