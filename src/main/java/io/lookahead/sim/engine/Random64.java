package io.lookahead.sim.engine;

/**
 * SplitMix64: a seed gives the same numbers on every platform and Java release, which library generators do not say.
 */
final class Random64 {

    private long state;

    Random64(long seed) {
        state = mix(seed ^ 0x6C62272E07BB0142L);
    }

    long next() {
        state += 0x9E3779B97F4A7C15L;
        return mix(state);
    }

    /** True with the given chance, expressed as {@link #threshold}. */
    boolean chance(long threshold) {
        return (next() >>> 1) < threshold;
    }

    static long threshold(double share) {
        return share >= 1 ? Long.MAX_VALUE : (long) (share * 0x1.0p63);
    }

    /** A number from 0 to {@code bound - 1}; bounds are small, so that the bias of the scaling does not matter. */
    int below(int bound) {
        return (int) (((next() >>> 33) * bound) >>> 31);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
