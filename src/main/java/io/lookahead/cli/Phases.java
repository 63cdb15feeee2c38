package io.lookahead.cli;

import io.lookahead.session.ExitCode;
import io.lookahead.session.SessionException;

/** The phases of the guide, as numbers on the command line. */
final class Phases {

    private static final int LAST = 3;

    private Phases() {}

    static void check(int phase) {
        if (phase < 1 || phase > LAST) {
            throw new SessionException(ExitCode.USAGE, "there is no phase " + phase + "; --phase takes 1, 2 or 3");
        }
    }
}
