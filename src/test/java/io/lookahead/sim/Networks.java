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
                "relay_skip_share=0",
                "relay_fork_share=0",
                "late_availability_share=0",
                "session_blocks=1000000",
                "block_fullness=0.2",
                "relay_blocks=400",
                "seeds=2");
    }

    /** What a chain is after phases 1 and 2: capacity 1 in 12 s slots. */
    public static SimulationParameters ready() {
        return with(
                calm(),
                "capacity=1",
                "slot_duration_ms=12000",
                "allow_multiple_blocks_per_slot=false",
                "minimum_period_ms=6000",
                "block_weight_ms=500");
    }

    /** A changed copy; each change is written {@code key=value}. */
    public static SimulationParameters with(SimulationParameters base, String... changes) {
        SimulationParameters parameters = base;
        for (String change : changes) {
            int sign = change.indexOf('=');
            Setting setting = Setting.of(change.substring(0, sign)).orElseThrow();
            parameters = parameters.with(setting, change.substring(sign + 1), "test");
        }
        return parameters;
    }
}
