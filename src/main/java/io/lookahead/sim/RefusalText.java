package io.lookahead.sim;

import io.lookahead.sim.engine.Refusal;
import io.lookahead.sim.setup.CollatorKind;
import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;

/** Says in words why a runtime refuses blocks. */
final class RefusalText {

    private RefusalText() {}

    static String because(Refusal refusal, SimulationParameters parameters) {
        return switch (refusal) {
            case SLOT_MUST_INCREASE ->
                "AllowMultipleBlocksPerSlot is false, so that Aura takes one block a slot and a collator tries a second";
            case SLOT_MUST_NOT_DECREASE ->
                "the slot duration grew from " + previous(parameters) + " to "
                        + parameters.number(Setting.SLOT_DURATION_MS)
                        + " ms, so that slot numbers are smaller than the one on chain";
            case TIMESTAMP_SLOT ->
                "MinimumPeriod " + parameters.number(Setting.MINIMUM_PERIOD_MS)
                        + " ms moves the timestamp of a second block into the next slot";
            case RELAY_NUMBER ->
                "CheckAssociatedRelayNumber is RelayNumberStrictlyIncreases, so that two blocks cannot share a relay"
                        + " parent";
            case PARENT_NOT_INCLUDED ->
                "ConsensusHook is ExpectParentIncluded, and a collator builds on a block that waits for inclusion";
            case NO_SPACE -> noSpace(parameters);
            case SLOT_MISMATCH, SLOT_NOT_DERIVED, SLOT_IN_FUTURE ->
                "the slot that a collator works out is not the one that follows from the relay chain's slot";
            case AUTHORED_LIMIT ->
                "velocity " + parameters.number(Setting.VELOCITY) + " allows no more blocks in this slot";
            case SLOT_BACKWARDS -> "the relay parent's slot is before the one that the last block counted";
        };
    }

    private static String noSpace(SimulationParameters parameters) {
        boolean asksTooOften = parameters.collator().loop() != CollatorKind.LOOKAHEAD;
        return "the unincluded segment of " + parameters.number(Setting.CAPACITY) + " is full"
                + (asksTooOften ? ", and this collator tries at every relay block all the same" : "");
    }

    private static long previous(SimulationParameters parameters) {
        return parameters
                .value(Setting.PREVIOUS_SLOT_DURATION_MS)
                .map(value -> (Long) value)
                .orElse(parameters.number(Setting.SLOT_DURATION_MS));
    }
}
