package io.lookahead.bench;

import io.lookahead.sim.Preview;
import io.lookahead.sim.Simulator;
import io.lookahead.sim.engine.Engine;
import io.lookahead.sim.engine.Observer;
import io.lookahead.sim.engine.Tally;
import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many relay blocks a second the model steps through, and how long a preview takes. Goals: a million relay blocks a
 * second on one core for a chain on one core without forks, and a preview from many seeds in less than 100 ms.
 */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class SimulatorBenchmark {

    private static final int RELAY_BLOCKS = 100_000;

    private Engine calm;
    private Engine forked;
    private Engine elastic;
    private long seed;

    /** Engines are made once, as a preview makes one for all its seeds. */
    @Setup(Level.Trial)
    public void setUp() {
        SimulationParameters one =
                SimulationParameters.defaults().with(Setting.RELAY_BLOCKS, RELAY_BLOCKS, "benchmark");
        calm = new Engine(one.with(Setting.RELAY_FORK_SHARE, 0, "benchmark"));
        forked = new Engine(one);
        elastic = new Engine(one.with(Setting.COLLATOR, "slot-based", "benchmark")
                .with(Setting.CORES, 3, "benchmark")
                .with(Setting.VELOCITY, 3, "benchmark")
                .with(Setting.CAPACITY, 7, "benchmark"));
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @OperationsPerInvocation(RELAY_BLOCKS)
    public Tally relayBlocksWithoutForks() {
        return run(calm);
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @OperationsPerInvocation(RELAY_BLOCKS)
    public Tally relayBlocksWithForks() {
        return run(forked);
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @OperationsPerInvocation(RELAY_BLOCKS)
    public Tally relayBlocksOnThreeCores() {
        return run(elastic);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Preview previewWarm() {
        return Simulator.run(SimulationParameters.defaults());
    }

    /** The first preview of a fresh JVM, as an operator meets it. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Preview previewCold() {
        return Simulator.run(SimulationParameters.defaults());
    }

    private Tally run(Engine engine) {
        Tally tally = new Tally();
        engine.run(seed++, tally, Observer.NONE);
        return tally;
    }
}
