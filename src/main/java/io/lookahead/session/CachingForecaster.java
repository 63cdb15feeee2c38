package io.lookahead.session;

import io.lookahead.sim.Preview;
import io.lookahead.sim.RejectedParameters;
import io.lookahead.sim.Simulator;
import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Simulates each set of parameters once: a session asks for the same chain many times. */
final class CachingForecaster implements Forecaster {

    private record Chain(SimulationParameters parameters, SimulationParameters today) {}

    private final Map<Chain, Optional<Preview>> done = new HashMap<>();
    private final long seed;

    CachingForecaster(long seed) {
        this.seed = seed;
    }

    @Override
    public Optional<Preview> forecast(SimulationParameters parameters, SimulationParameters today) {
        Chain chain = new Chain(seeded(parameters), seeded(today));
        Optional<Preview> known = done.get(chain);
        if (known == null) {
            known = run(chain);
            done.put(chain, known);
        }
        return known;
    }

    private SimulationParameters seeded(SimulationParameters parameters) {
        return parameters.with(Setting.SEED, seed, "session");
    }

    private Optional<Preview> run(Chain chain) {
        try {
            if (chain.parameters().equals(chain.today())) {
                return Optional.of(Simulator.run(chain.parameters()));
            }
            Optional<Preview> today = forecast(chain.today(), chain.today());
            return Optional.of(
                    today.isPresent()
                            ? Simulator.run(chain.parameters(), today.get())
                            : Simulator.run(chain.parameters()));
        } catch (RejectedParameters rejected) {
            return Optional.empty();
        }
    }
}
