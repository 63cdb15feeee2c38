package io.lookahead.sim;

import io.lookahead.sim.engine.Engine;
import io.lookahead.sim.engine.Observer;
import io.lookahead.sim.engine.Tally;
import io.lookahead.sim.setup.ParameterCheck;
import io.lookahead.sim.setup.ParameterProblem;
import io.lookahead.sim.setup.ParameterProblem.Level;
import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;
import java.util.List;

/** Simulates block production. The same parameters always give the same preview. */
public final class Simulator {

    private Simulator() {}

    /**
     * A preview against the chain before asynchronous backing: 12 s blocks of half a second's execution.
     *
     * @throws RejectedParameters where the parameters cannot be simulated; {@link ParameterCheck} says so beforehand
     */
    public static Preview run(SimulationParameters parameters) {
        return run(parameters, Carrying.beforeAsynchronousBacking(parameters));
    }

    /**
     * A preview against another one, usually that of today's chain.
     *
     * @throws RejectedParameters where the parameters cannot be simulated
     */
    public static Preview run(SimulationParameters parameters, Preview today) {
        return run(parameters, Carrying.of(today));
    }

    private static Preview run(SimulationParameters parameters, Carrying today) {
        List<ParameterProblem> problems = reject(parameters);
        Engine engine = new Engine(parameters);
        Tally tally = new Tally();
        long first = parameters.number(Setting.SEED);
        for (int run = 0; run < parameters.count(Setting.SEEDS); run++) {
            engine.run(first + run, tally, Observer.NONE);
        }
        return Summary.of(parameters, tally, today, problems);
    }

    /** Throws where parameters cannot be simulated; returns what is doubtful about them. */
    static List<ParameterProblem> reject(SimulationParameters parameters) {
        List<ParameterProblem> problems = ParameterCheck.problems(parameters);
        List<ParameterProblem> rejected = problems.stream()
                .filter(problem -> problem.level() == Level.REJECTED)
                .toList();
        if (!rejected.isEmpty()) {
            throw new RejectedParameters(rejected);
        }
        return problems;
    }
}
