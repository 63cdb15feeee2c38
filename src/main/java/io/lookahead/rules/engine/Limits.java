package io.lookahead.rules.engine;

/**
 * How long rules may go on after one change of facts.
 *
 * @param firings how many times rules may fire
 * @param pairs how many pairs of facts may be tried with each other
 * @param millis how many milliseconds all of it may take
 */
public record Limits(int firings, int pairs, long millis) {

    /**
     * Far more than any sound set of rules needs: each rule fires a few times per change. The counts end what does not
     * end by itself; the time is only a net below them, wide enough that a busy machine decides as an idle one does.
     */
    public static final Limits USUAL = new Limits(20_000, 2_000_000, 60_000);
}
