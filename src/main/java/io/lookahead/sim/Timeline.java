package io.lookahead.sim;

import io.lookahead.sim.engine.Engine;
import io.lookahead.sim.engine.Loss;
import io.lookahead.sim.engine.Tally;
import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of one run, blow by blow. Times are ms since the start of its first relay slot; a time that lies beyond the
 * stretch is still given, one that never came is null.
 *
 * @param relaySlotMs the length of a relay slot
 * @param slots how many relay slots the stretch has
 */
public record Timeline(long relaySlotMs, int slots, List<RelayBlock> relayBlocks, List<ParaBlock> paraBlocks) {

    /** The slots that are run before the stretch begins, so that it shows the chain in its stride. */
    private static final int BEFORE = 8;

    public Timeline {
        relayBlocks = List.copyOf(relayBlocks);
        paraBlocks = List.copyOf(paraBlocks);
    }

    /**
     * A relay block.
     *
     * @param atMs when its slot started
     * @param kept false where another block of its height won
     */
    public record RelayBlock(int height, long atMs, boolean kept) {}

    /**
     * A parachain block. Backing and inclusion are those of the relay chain that won.
     *
     * @param author the collator's place in the order of slots
     * @param lost why it was lost; null where it was not
     */
    public record ParaBlock(
            int number,
            int author,
            long startMs,
            long endMs,
            @Nullable Long backedMs,
            @Nullable Long includedMs,
            @Nullable Loss lost) {}

    /**
     * Runs the parameters' first seed far enough to show so many relay slots.
     *
     * @throws RejectedParameters where the parameters cannot be simulated
     */
    public static Timeline record(SimulationParameters parameters, int slots) {
        SimulationParameters shortened = parameters.with(
                Setting.RELAY_BLOCKS, Math.max(20, 2L * slots + BEFORE), parameters.source(Setting.RELAY_BLOCKS));
        Simulator.reject(shortened);
        TimelineRecorder recorder = new TimelineRecorder();
        new Engine(shortened).run(shortened.number(Setting.SEED), new Tally(), recorder);
        return recorder.cut(Engine.WARM_UP + BEFORE, slots, shortened.number(Setting.RELAY_SLOT_MS));
    }
}
