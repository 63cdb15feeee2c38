package io.lookahead.session;

import io.lookahead.sim.Preview;
import io.lookahead.sim.setup.SimulationParameters;
import java.util.Optional;

/** Runs the simulator for a chain, compared with the chain as it is; empty where it cannot be simulated. */
interface Forecaster {

    Optional<Preview> forecast(SimulationParameters parameters, SimulationParameters today);
}
