package io.lookahead.sim;

import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;

/** Networks that tests simulate. */
public final class Networks {

    private Networks() {}

    /** A relay chain that never skips a slot or forks, data that is always in time, and small blocks. */
    public static SimulationParameters calm() {
        return with(
                SimulationParameters.defaults(),
                Setting.RELAY_SKIP_SHARE,
                0,
                Setting.RELAY_FORK_SHARE,
                0,
                Setting.LATE_AVAILABILITY_SHARE,
                0,
                Setting.SESSION_BLOCKS,
                1_000_000,
                Setting.BLOCK_FULLNESS,
                0.2,
                Setting.RELAY_BLOCKS,
                400,
                Setting.SEEDS,
                2);
    }

    /** What a chain is after phases 1 and 2: capacity 1 in 12 s slots. */
    public static SimulationParameters ready() {
        return with(
                calm(),
                Setting.CAPACITY,
                1,
                Setting.SLOT_DURATION_MS,
                12_000,
                Setting.ALLOW_MULTIPLE_BLOCKS_PER_SLOT,
                false,
                Setting.MINIMUM_PERIOD_MS,
                6_000,
                Setting.BLOCK_WEIGHT_MS,
                500);
    }

    /** A changed copy; settings and values alternate. */
    public static SimulationParameters with(SimulationParameters base, Object... changes) {
        SimulationParameters parameters = base;
        for (int at = 0; at < changes.length; at += 2) {
            parameters = parameters.with((Setting) changes[at], changes[at + 1].toString(), "test");
        }
        return parameters;
    }
}
