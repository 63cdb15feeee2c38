package io.lookahead.sim;

import io.lookahead.facts.SdkRelease;
import io.lookahead.sim.engine.Tally;
import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;

/**
 * What a chain carries.
 *
 * @param executionShare execution time for each unit of real time
 * @param proofBytesPerHour bytes of proof in an hour's blocks
 */
record Carrying(double executionShare, double proofBytesPerHour) {

    private static final double HOUR_MS = 3_600_000;
    private static final double MIB = 1024.0 * 1024;
    private static final SdkRelease STABLE2503 = SdkRelease.of("stable2503");
    private static final SdkRelease STABLE2506 = SdkRelease.of("stable2506");

    static Carrying of(Preview preview) {
        return new Carrying(
                preview.blockspace().executionShare(), preview.blockspace().proofBytesPerHour());
    }

    /** What was counted: blocks of at most their weight, and of no more than their authors had time to build. */
    static Carrying of(SimulationParameters parameters, Tally tally, double blocksPerHour) {
        double share = (double) tally.roomMs / Math.max(1, tally.elapsedMs);
        return new Carrying(share, blocksPerHour * proofBytes(parameters));
    }

    /** 12 s blocks of 500 ms, the arithmetic behind the published gains. */
    static Carrying beforeAsynchronousBacking(SimulationParameters parameters) {
        double blocksPerHour = HOUR_MS / 12_000;
        return new Carrying(blocksPerHour * 500 / HOUR_MS, blocksPerHour * proofBytes(parameters));
    }

    /** MAX_POV_SIZE is 5 MiB through stable2503 and 10 MiB from stable2506 on; collators fill a part of it. */
    private static double proofBytes(SimulationParameters parameters) {
        double largest = (parameters.sdk().isAtLeast(STABLE2506) ? 10 : 5) * MIB;
        double percentage = parameters
                .value(Setting.MAX_POV_PERCENTAGE)
                .map(value -> ((Long) value).doubleValue())
                .orElse(parameters.nodeSdk().isAtLeast(STABLE2503) ? 85.0 : 50.0);
        return largest * percentage / 100;
    }
}
