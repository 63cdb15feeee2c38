package io.lookahead.session;

import io.lookahead.sim.Preview;
import io.lookahead.sim.setup.SimulationParameters;
import java.util.Optional;

/** Runs the simulator; empty where a chain cannot be simulated. */
interface Forecaster {

    /** The chain as it is. */
    Optional<Preview> today(SimulationParameters today);

    /** The chain as it will be, compared with the chain as it is. */
    Optional<Preview> after(SimulationParameters parameters, SimulationParameters today);
}
