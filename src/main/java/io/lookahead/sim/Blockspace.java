package io.lookahead.sim;

/**
 * How much the chain can carry.
 *
 * @param executionShare execution time in blocks for each unit of real time; 1 is a core that never rests
 * @param proofBytesPerHour bytes of proof that an hour's blocks may hold
 * @param againstToday execution share against that of today's chain
 * @param proofAgainstToday bytes of proof against those of today's chain
 */
public record Blockspace(
        double executionShare, double proofBytesPerHour, double againstToday, double proofAgainstToday) {}
