package io.lookahead.facts;

/**
 * What becomes of a {@link ClockFinding} in each end state of the upgrade, as a share of the real duration of today: 1
 * where it keeps its length, 0.5 where it means half the time.
 *
 * @param runtime the crate of the runtime it was found for; empty where it concerns every runtime
 * @param shorterSlots where the constants of the block time and of the slots are made smaller
 * @param higherVelocity where neither is
 * @param keepSlots where the block time's alone is
 * @param remedy what to do
 * @param advice how to do it, in a sentence
 */
public record ClockOutlook(
        String runtime, double shorterSlots, double higherVelocity, double keepSlots, Remedy remedy, String advice) {

    /** Milliseconds between blocks in every end state: a block for each block of the relay chain. */
    public static final long BLOCK_MS = 6_000;

    /** The real duration changes in every end state. */
    public static ClockOutlook halved(String runtime, Remedy remedy, String advice) {
        return new ClockOutlook(runtime, 0.5, 0.5, 0.5, remedy, advice);
    }

    /** What is left of the real duration where blocks come faster by that change. */
    public double share(Conclusion.TimeChange change) {
        return switch (change) {
            case BLOCK_TIME_AND_SLOTS -> shorterSlots;
            case BLOCK_TIME -> keepSlots;
            case NOTHING -> higherVelocity;
        };
    }

    /** Whether anything changes in any end state. */
    public boolean changes() {
        return shorterSlots != 1 || higherVelocity != 1 || keepSlots != 1;
    }

    /** Whether something is to be done about it before blocks come faster. */
    public boolean isToChange() {
        return remedy != Remedy.LEAVE && remedy != Remedy.REVIEW;
    }

    /** The outlook where blocks come every 6 s in the code: nothing changes any more. */
    public ClockOutlook settled(String why) {
        return new ClockOutlook(runtime, 1, 1, 1, remedy == Remedy.LEAVE ? Remedy.LEAVE : Remedy.REVIEW, why);
    }
}
