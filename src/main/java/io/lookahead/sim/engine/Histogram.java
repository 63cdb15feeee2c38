package io.lookahead.sim.engine;

/**
 * Durations counted in exact bins of {@value #FINE_MS} ms up to ten minutes and of one minute beyond, so that quantiles
 * need no memory of single values. Mean and maximum are exact.
 */
public final class Histogram {

    public static final int FINE_MS = 10;
    private static final int FINE_BINS = 60_000;
    private static final int COARSE_MS = 60_000;
    private static final int COARSE_BINS = 1_440;

    private final long[] fine = new long[FINE_BINS];
    private final long[] coarse = new long[COARSE_BINS];
    private long count;
    private long sum;
    private long max;

    public void add(long durationMs) {
        count++;
        sum += durationMs;
        max = Math.max(max, durationMs);
        int bin = (int) ((durationMs + FINE_MS / 2) / FINE_MS);
        if (bin < FINE_BINS) {
            fine[bin]++;
        } else {
            coarse[(int) Math.min(COARSE_BINS - 1, durationMs / COARSE_MS)]++;
        }
    }

    /** Raises the maximum to a duration that has not ended, without counting it. */
    public void atLeast(long durationMs) {
        max = Math.max(max, durationMs);
    }

    public long count() {
        return count;
    }

    public double mean() {
        return count == 0 ? Double.NaN : (double) sum / count;
    }

    public long max() {
        return max;
    }

    /** The middle of the bin that the quantile falls into, and never more than the maximum; NaN of nothing. */
    public double quantile(double share) {
        if (count == 0) {
            return Double.NaN;
        }
        long wanted = Math.max(1, (long) Math.ceil(share * count));
        long seen = 0;
        for (int bin = 0; bin < FINE_BINS; bin++) {
            seen += fine[bin];
            if (seen >= wanted) {
                return Math.min(max, (long) bin * FINE_MS);
            }
        }
        for (int bin = 0; bin < COARSE_BINS; bin++) {
            seen += coarse[bin];
            if (seen >= wanted) {
                return Math.min(max, (long) bin * COARSE_MS + COARSE_MS / 2);
            }
        }
        return max;
    }

    /** How many durations lie in {@code [from, to)}, at the resolution of the bins. */
    public long between(long fromMs, long toMs) {
        long found = 0;
        int first = (int) Math.min(FINE_BINS, fromMs / FINE_MS);
        int end = (int) Math.min(FINE_BINS, toMs / FINE_MS);
        for (int bin = first; bin < end; bin++) {
            found += fine[bin];
        }
        int lastCoarse = (int) Math.min(COARSE_BINS, toMs / COARSE_MS);
        for (int bin = (int) Math.min(COARSE_BINS, fromMs / COARSE_MS); bin < lastCoarse; bin++) {
            found += coarse[bin];
        }
        return found;
    }
}
