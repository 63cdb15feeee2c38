package io.lookahead.cli;

import io.lookahead.session.ExitCode;
import io.lookahead.session.SessionException;
import picocli.CommandLine.Option;

/** The part of the upgrade that a command is about: a phase of the guide, or what counts time in blocks. */
final class Part {

    private static final int LAST = 3;

    @Option(names = "--phase", paramLabel = "N", description = "1, 2 or 3.")
    private int phase;

    @Option(
            names = "--clock",
            description = "What counts time in blocks: numbers in units of time, the relay chain's clock, drafts of"
                    + " migrations to be reviewed.")
    private boolean clock;

    boolean isClock() {
        return clock;
    }

    /**
     * The phase.
     *
     * @throws SessionException where there is none of that number
     */
    int phase() {
        if (phase < 1 || phase > LAST) {
            throw new SessionException(ExitCode.USAGE, "there is no phase " + phase + "; --phase takes 1, 2 or 3");
        }
        return phase;
    }
}
