package io.lookahead.sim;

import io.lookahead.sim.engine.Idle;
import io.lookahead.sim.engine.Refusal;
import io.lookahead.sim.setup.ConsensusHook;
import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;
import org.jspecify.annotations.Nullable;

/** Says in words what leaves a core without a candidate. */
final class IdleText {

    private IdleText() {}

    static String of(Idle idle, SimulationParameters parameters, @Nullable Refusal refusal) {
        return switch (idle) {
            case CAPACITY -> capacity(parameters);
            case VELOCITY ->
                "velocity " + parameters.number(Setting.VELOCITY) + ": no further block is allowed in the slot";
            case NO_API -> "without AuraUnincludedSegmentApi a block must be included before the next";
            case REFUSED ->
                refusal == null ? "the runtime refuses the block" : RefusalText.because(refusal, parameters);
            case ONE_PER_SLOT ->
                "the basic collator makes one block in a slot of " + parameters.number(Setting.SLOT_DURATION_MS)
                        + " ms";
            case NOT_SCHEDULED -> notScheduled(parameters);
            case COLLATOR_MISSING ->
                parameters.number(Setting.MISSING_COLLATORS) + " of " + parameters.number(Setting.COLLATORS)
                        + " collators are off line, and their slots stay empty";
            case NO_ATTEMPT -> "collators were busy, or had passed by when the relay block came in";
            case PARENT_UNKNOWN -> "collators do not yet have the block that waits for inclusion";
            case ONE_PER_CORE -> "each core takes one block for a relay parent";
            case COLLATOR_LOOP -> "collators build too few blocks for each relay block";
            case REJECTED ->
                "blocks take backers longer than the backing timeout of "
                        + parameters.number(Setting.BACKING_TIMEOUT_MS) + " ms";
            case LATE -> "candidates reach the backers too late for the next relay block";
            case DEPTH -> "the relay chain keeps no deeper chain of candidates";
            case SYNCHRONOUS, AVAILABILITY -> waiting(idle);
            case SESSION -> "relay sessions end often: " + parameters.number(Setting.SESSION_BLOCKS) + " slots";
        };
    }

    private static String capacity(SimulationParameters parameters) {
        ConsensusHook hook = parameters.hook();
        long capacity = parameters.number(Setting.CAPACITY);
        if (hook == ConsensusHook.EXPECT_PARENT_INCLUDED || hook == ConsensusHook.REQUIRE_PARENT_INCLUDED) {
            return hook.key() + ": a block must be included before the next";
        }
        return capacity <= 1
                ? "capacity " + capacity + ": a block must be included before the next"
                : "capacity " + capacity + ": no more blocks may wait for inclusion";
    }

    private static String notScheduled(SimulationParameters parameters) {
        return parameters.isGiven(Setting.MAX_CANDIDATE_DEPTH) || parameters.isGiven(Setting.ALLOWED_ANCESTRY_LEN)
                ? "the relay chain does not show a core as free while a candidate waits on it (asynchronous backing off,"
                        + " or scheduling_lookahead below 2)"
                : "the core belongs to another parachain in most relay blocks";
    }

    private static String waiting(Idle idle) {
        return idle == Idle.SYNCHRONOUS
                ? "the relay chain has no asynchronous backing: a block must be included before the next"
                : "candidates wait for their data to be available";
    }
}
