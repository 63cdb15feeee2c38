package io.lookahead.session;

import io.lookahead.sim.Preview;
import io.lookahead.sim.RejectedParameters;
import io.lookahead.sim.Simulator;
import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Simulates each set of parameters once: a session asks for the same chain many times. */
final class CachingForecaster implements Forecaster {

    private record Chain(SimulationParameters parameters, SimulationParameters today) {}

    private final Map<SimulationParameters, Optional<Preview>> present = new HashMap<>();
    private final Map<Chain, Optional<Preview>> future = new HashMap<>();
    private final long seed;

    CachingForecaster(long seed) {
        this.seed = seed;
    }

    @Override
    public Optional<Preview> today(SimulationParameters today) {
        return present.computeIfAbsent(seeded(today), chain -> run(() -> Simulator.run(chain)));
    }

    @Override
    public Optional<Preview> after(SimulationParameters parameters, SimulationParameters today) {
        Optional<Preview> before = today(today);
        return future.computeIfAbsent(
                new Chain(seeded(parameters), seeded(today)),
                chain -> run(() -> before.map(preview -> Simulator.run(chain.parameters(), preview))
                        .orElseGet(() -> Simulator.run(chain.parameters()))));
    }

    private SimulationParameters seeded(SimulationParameters parameters) {
        return parameters.with(Setting.SEED, seed, "session");
    }

    private static Optional<Preview> run(Supplier<Preview> simulation) {
        try {
            return Optional.of(simulation.get());
        } catch (RejectedParameters rejected) {
            return Optional.empty();
        }
    }
}
