package io.lookahead.scan.clock;

import io.lookahead.facts.ClockOutlook;
import io.lookahead.facts.Reading;
import io.lookahead.facts.Remedy;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.facts.RuntimeTarget;

/**
 * How long a block really takes today, and what becomes of a length in blocks.
 *
 * @param runtime the crate of the runtime
 * @param todayMs milliseconds between blocks
 */
record BlockPace(String runtime, long todayMs) {

    private static final long BEFORE_MS = 12_000;

    /** The pace that a runtime's own constants give; 12 s where they say nothing, as the guide does. */
    static BlockPace of(RuntimeTarget target) {
        long written = number(
                target,
                RuntimeKey.MILLISECS_PER_BLOCK,
                number(target, RuntimeKey.SLOT_DURATION, number(target, RuntimeKey.AURA_SLOT_DURATION, BEFORE_MS)));
        boolean severalPerSlot =
                number(target, RuntimeKey.VELOCITY, 1) > 1 && number(target, RuntimeKey.CAPACITY, 1) > 1;
        return new BlockPace(target.crate(), severalPerSlot ? Math.min(written, ClockOutlook.BLOCK_MS) : written);
    }

    private static long number(RuntimeTarget target, RuntimeKey key, long otherwise) {
        Reading reading = target.reading(key);
        return reading.value() instanceof Long value && value > 0 ? value : otherwise;
    }

    /** Whether blocks come as fast already as they will. */
    boolean isSettled() {
        return todayMs <= ClockOutlook.BLOCK_MS;
    }

    private double share() {
        return (double) ClockOutlook.BLOCK_MS / todayMs;
    }

    /** What becomes of a number of blocks that follows something, where blocks are to come faster. */
    ClockOutlook outlook(Follows follows, Remedy remedy, String advice) {
        return switch (follows) {
            case BLOCK_TIME -> new ClockOutlook(runtime, 1, share(), 1, remedy, advice);
            case SLOT -> new ClockOutlook(runtime, 1, share(), share(), remedy, advice);
            case ELSEWHERE, NOTHING -> new ClockOutlook(runtime, share(), share(), share(), remedy, advice);
        };
    }
}
