package io.lookahead.session;

import io.lookahead.facts.Conclusion;
import java.util.List;
import java.util.stream.Collectors;

/** Stops of rules, as an operator must be told of them. */
final class Stops {

    private Stops() {}

    static SessionException forbidding(int phase, List<Conclusion.Advice> stops) {
        return new SessionException(
                ExitCode.STOPPED,
                "phase " + phase + " may not start:\n"
                        + stops.stream().map(Stops::line).collect(Collectors.joining("\n")));
    }

    private static String line(Conclusion.Advice stop) {
        return "  [stop] " + stop.message()
                + (stop.at() == null ? "" : " (" + stop.at() + ")")
                + (stop.see() == null ? "" : "  see " + stop.see());
    }
}
