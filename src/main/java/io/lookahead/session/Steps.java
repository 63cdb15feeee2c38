package io.lookahead.session;

import io.lookahead.rules.PlannedStep;

/** Finds steps and parts of steps by their number. */
final class Steps {

    private Steps() {}

    static PlannedStep named(TargetView view, String step) {
        return view.part(step)
                .orElseThrow(() -> new SessionException(
                        ExitCode.USAGE, "there is no step '" + step + "'; `lookahead plan` lists them"));
    }
}
