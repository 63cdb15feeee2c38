package io.lookahead.sim;

/**
 * The distribution of the time from one included block to the next, in ms, taken when each was finished by its author.
 * All are NaN where no block was included, except {@code max}, which then is the whole time simulated.
 *
 * @param max the longest time, one that had not ended at the end of a run included
 */
public record BlockTimes(double mean, double p50, double p95, double p99, double max) {}
