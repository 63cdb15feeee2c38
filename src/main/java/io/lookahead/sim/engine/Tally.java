package io.lookahead.sim.engine;

/** What is counted while simulating. Runs of several seeds add to the same tally. */
public final class Tally {

    private static final int LARGEST_SEGMENT = 80;

    /** Time from one included block to the next, when each was finished by its author. */
    public final Histogram blockTime = new Histogram();

    public final Counts<Refusal> refused = new Counts<>(Refusal.class);
    public final Counts<Loss> lost = new Counts<>(Loss.class);
    public final Counts<Idle> idle = new Counts<>(Idle.class);
    /** Included blocks by how many waited for inclusion with them when they were built. */
    public final long[] segment = new long[LARGEST_SEGMENT];

    /** Refusals before measuring begins, while collators work with the slot duration before an upgrade. */
    public final Counts<Refusal> refusedAtUpgrade = new Counts<>(Refusal.class);

    /** The longest time from an upgrade to the first block after it. */
    public long upgradeGapMs;

    public long relayBlocks;
    public long elapsedMs;
    /** Execution time that the included blocks could hold. */
    public long roomMs;

    public long built;
    public long included;
    public long pending;
    public long backed;
    /** Cores that could have taken a candidate, over all relay blocks. */
    public long coreBlocks;

    public int seeds;
    public double sumOfRates;
    public double sumOfSquaredRates;
    /** Seeds of which the last third brought no block. */
    public int standing;

    long blocksBefore;
    long elapsedBefore;
    long includedLate;

    void segment(int size) {
        segment[Math.min(LARGEST_SEGMENT - 1, size)]++;
    }

    void beginSeed() {
        blocksBefore = blockTime.count();
        elapsedBefore = elapsedMs;
        includedLate = 0;
    }

    void endSeed() {
        seeds++;
        double rate = (blockTime.count() - blocksBefore) * 3_600_000.0 / Math.max(1, elapsedMs - elapsedBefore);
        sumOfRates += rate;
        sumOfSquaredRates += rate * rate;
        if (includedLate == 0) {
            standing++;
        }
    }

    /** Half the width of the 95 % confidence interval of the mean blocks an hour; NaN of a single seed. */
    public double hourlyRateError() {
        if (seeds < 2) {
            return Double.NaN;
        }
        double mean = sumOfRates / seeds;
        double variance = Math.max(0, (sumOfSquaredRates - seeds * mean * mean) / (seeds - 1));
        return 1.96 * Math.sqrt(variance / seeds);
    }
}
