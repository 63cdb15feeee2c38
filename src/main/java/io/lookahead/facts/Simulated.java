package io.lookahead.facts;

/**
 * A figure that the simulator gave for the chain as it will be after a phase (0: as it is today).
 *
 * @param metric such as {@code block_time_mean_ms}, or {@code stall} with 0 (none), 1 (harmless), 2 (passing), 3
 *     (fatal)
 */
public record Simulated(int phase, String metric, double value) implements Known {}
