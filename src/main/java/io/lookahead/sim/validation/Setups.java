package io.lookahead.sim.validation;

import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;

/** The networks that published figures were seen on. */
final class Setups {

    private static final String SOURCE = "validation";

    private Setups() {}

    /** A live relay chain as the defaults assume it, with full blocks. */
    static SimulationParameters live() {
        return with(SimulationParameters.defaults(), "relay_blocks=600", "seeds=24");
    }

    /**
     * The network of an automatic test: one collator, empty blocks, every validator on line and on a machine beside it,
     * so that relay blocks and collations take a fraction of a second, no slot is skipped and no data is late. Forks
     * stay as assumed for live chains, as they come from how slots are given out.
     */
    static SimulationParameters testNetwork() {
        return with(
                live(),
                "collators=1",
                "relay_skip_share=0",
                "late_availability_share=0",
                "block_fullness=0",
                "session_blocks=100",
                "group_rotation_blocks=4",
                "relay_block_arrival_ms=300",
                "relay_block_arrival_p95_ms=600",
                "collation_delivery_ms=100",
                "collation_delivery_p95_ms=300",
                "statement_spread_ms=100",
                "statement_spread_p95_ms=300");
    }

    /** Nothing skipped, forked or late: what the mechanisms alone lead to. */
    static SimulationParameters calm() {
        return with(
                live(),
                "relay_skip_share=0",
                "relay_fork_share=0",
                "late_availability_share=0",
                "block_fullness=0.2",
                "session_blocks=1000000");
    }

    /** The chain after phases 1 and 2. */
    static SimulationParameters ready() {
        return with(
                calm(),
                "capacity=1",
                "slot_duration_ms=12000",
                "allow_multiple_blocks_per_slot=false",
                "minimum_period_ms=6000");
    }

    /** A changed copy; each change is written {@code key=value}. */
    static SimulationParameters with(SimulationParameters base, String... changes) {
        SimulationParameters parameters = base;
        for (String change : changes) {
            int sign = change.indexOf('=');
            Setting setting = Setting.of(change.substring(0, sign)).orElseThrow();
            parameters = parameters.with(setting, change.substring(sign + 1), SOURCE);
        }
        return parameters;
    }
}
