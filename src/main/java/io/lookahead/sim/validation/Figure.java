package io.lookahead.sim.validation;

import io.lookahead.sim.Stall;
import io.lookahead.sim.setup.SimulationParameters;

/** Something published that a simulation can be held against. */
public sealed interface Figure {

    String name();

    /** Where it was published. */
    String source();

    /**
     * So many candidates backed within so many relay blocks in a row, those that end a session left out.
     *
     * @param from the fewest, included
     * @param to the most, included
     */
    record Backed(String name, String source, int relayBlocks, int from, int to, SimulationParameters parameters)
            implements Figure {}

    /** A mean block time between two bounds. */
    record BlockTime(String name, String source, double fromMs, double toMs, SimulationParameters parameters)
            implements Figure {}

    /** Blockspace against the chain before asynchronous backing, between two bounds. */
    record Gain(String name, String source, double from, double to, SimulationParameters parameters)
            implements Figure {}

    /** A chain that comes to harm, with the words that were seen. */
    record Harm(String name, String source, Stall.Kind kind, String message, SimulationParameters parameters)
            implements Figure {}

    /** Some candidates are lost for a reason. */
    record Lost(String name, String source, String cause, SimulationParameters parameters) implements Figure {}

    /** The 99th percentile of the block time reaches a number of seconds. */
    record Gaps(String name, String source, double atLeastMs, SimulationParameters parameters) implements Figure {}

    /** A published figure that the model has nothing to say about. */
    record NotCovered(String name, String source, String why) implements Figure {}
}
