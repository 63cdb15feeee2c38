package io.lookahead.transcript;

/**
 * Where a replay came to something else than what is recorded.
 *
 * @param seq number of the event
 * @param line line that its document begins on
 * @param subject the rule, in quotes, or the figure of the simulator that differs
 * @param then what is recorded; empty where it is not
 * @param now what comes out today; empty where nothing does
 */
public record Difference(long seq, int line, String target, String subject, String then, String now) {

    /** All of it in one line. */
    public String message() {
        return "event " + seq + " (line " + line + "), " + target + ": " + subject + " gave "
                + (then.isEmpty() ? "nothing" : then) + " then, and gives " + (now.isEmpty() ? "nothing" : now)
                + " today";
    }
}
