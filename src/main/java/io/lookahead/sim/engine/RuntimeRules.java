package io.lookahead.sim.engine;

import io.lookahead.sim.setup.ConsensusHook;
import io.lookahead.sim.setup.HookBehaviour;
import org.jspecify.annotations.Nullable;

/**
 * What the runtime does when a block is executed: Aura's slot checks, parachain-system's relay number check, the
 * consensus hook, the capacity of the unincluded segment, the timestamp. In the order in which the SDK runs them, so
 * that the first refusal is the one that an operator sees.
 */
final class RuntimeRules {

    private final Model model;
    private final RelayTree relays;
    private final ParaBlocks blocks;

    private long timestamp;
    private long hookSlot;
    private int hookCount;
    private int segmentBase;

    RuntimeRules(Model model, RelayTree relays, ParaBlocks blocks) {
        this.model = model;
        this.relays = relays;
        this.blocks = blocks;
    }

    /** Executes a block on {@code parentId}; null where it is accepted, and then {@link #store} keeps its state. */
    @Nullable
    Refusal execute(int parentId, int relayId, long slot, long inherentTime) {
        int parent = ParaBlocks.index(parentId);
        long current = blocks.slot[parent];
        if (model.severalBlocksPerSlot ? slot < current : slot <= current) {
            return model.severalBlocksPerSlot ? Refusal.SLOT_MUST_NOT_DECREASE : Refusal.SLOT_MUST_INCREASE;
        }
        if (refusesRelayNumber(blocks.relayHeight[parent], relays.height[RelayTree.index(relayId)])) {
            return Refusal.RELAY_NUMBER;
        }
        @Nullable Refusal byHook = hook(parentId, relayId, slot);
        if (byHook != null) {
            return byHook;
        }
        segmentBase = Math.max(blocks.segmentBase[parent], relays.includedNumber[RelayTree.index(relayId)]);
        if (blocks.number[parent] - segmentBase >= model.enforcedCapacity()) {
            return Refusal.NO_SPACE;
        }
        timestamp = Math.max(inherentTime, blocks.timestamp[parent] + model.minimumPeriodMs);
        return model.auraChecksTimestamp && timestamp / model.slotMs != slot ? Refusal.TIMESTAMP_SLOT : null;
    }

    /** Keeps the state that the last accepted execution left. */
    void store(int blockId) {
        int at = ParaBlocks.index(blockId);
        blocks.timestamp[at] = timestamp;
        blocks.hookSlot[at] = hookSlot;
        blocks.hookCount[at] = hookCount;
        blocks.segmentBase[at] = segmentBase;
    }

    /**
     * What {@code AuraUnincludedSegmentApi::can_build_upon} answers on a block's state: null for yes, else what stands
     * against it. It compares with the capacity as configured, even where that is 0.
     */
    @Nullable
    Idle canBuildUpon(int parentId, int includedNumber, long slot) {
        int parent = ParaBlocks.index(parentId);
        if (blocks.hookSlot[parent] < 0) {
            return null;
        }
        int base = Math.max(blocks.segmentBase[parent], includedNumber);
        if (blocks.number[parent] - base >= model.capacity) {
            return Idle.CAPACITY;
        }
        boolean allowed = blocks.hookSlot[parent] == slot
                ? blocks.hookCount[parent] < model.velocity + 1
                : blocks.hookSlot[parent] < slot;
        return allowed ? null : Idle.VELOCITY;
    }

    /** How many blocks wait for inclusion with the one that was executed last. */
    int segmentSize(int parentId) {
        return blocks.number[ParaBlocks.index(parentId)] + 1 - segmentBase;
    }

    private boolean refusesRelayNumber(int previous, int current) {
        return switch (model.relayNumberCheck) {
            case STRICTLY_INCREASES -> current <= previous;
            case MONOTONICALLY_INCREASES -> current < previous;
            case ANY -> false;
        };
    }

    private @Nullable Refusal hook(int parentId, int relayId, long slot) {
        count(parentId, relayId, slot);
        return switch (model.hook) {
            case FIXED_VELOCITY -> fixedVelocity(parentId, relayId, slot);
            case EXPECT_PARENT_INCLUDED ->
                parentId == relays.included[RelayTree.index(relayId)] ? null : Refusal.PARENT_NOT_INCLUDED;
            case FIXED_CAPACITY, REQUIRE_PARENT_INCLUDED -> null;
        };
    }

    /** aura-ext counts every block of a parachain slot; from stable2503 on the hook itself counts by relay slot. */
    private void count(int parentId, int relayId, long slot) {
        int parent = ParaBlocks.index(parentId);
        if (!model.behaviour.countsRelaySlots()) {
            hookCount = blocks.hookSlot[parent] == slot ? blocks.hookCount[parent] + 1 : 1;
            hookSlot = slot;
        } else if (model.hook == ConsensusHook.FIXED_VELOCITY) {
            long relaySlot = relays.slot[RelayTree.index(relayId)];
            hookCount = blocks.hookSlot[parent] == relaySlot ? blocks.hookCount[parent] + 1 : 1;
            hookSlot = relaySlot;
        } else {
            hookCount = 0;
            hookSlot = -1;
        }
    }

    private @Nullable Refusal fixedVelocity(int parentId, int relayId, long slot) {
        long relaySlot = relays.slot[RelayTree.index(relayId)];
        long derived = relays.paraSlot[RelayTree.index(relayId)];
        int limit = model.velocity + 1;
        return switch (model.behaviour) {
            case A -> slot != derived ? Refusal.SLOT_MISMATCH : hookCount > limit ? Refusal.AUTHORED_LIMIT : null;
            case B ->
                slot > derived + model.velocity
                        ? Refusal.SLOT_IN_FUTURE
                        : slot != derived && hookCount > model.velocity ? Refusal.AUTHORED_LIMIT : null;
            case C, D -> byRelaySlot(parentId, relaySlot, slot, derived);
        };
    }

    private @Nullable Refusal byRelaySlot(int parentId, long relaySlot, long slot, long derived) {
        if (blocks.hookSlot[ParaBlocks.index(parentId)] > relaySlot) {
            return Refusal.SLOT_BACKWARDS;
        }
        if (hookCount > model.velocity + 1) {
            return Refusal.AUTHORED_LIMIT;
        }
        if (model.behaviour == HookBehaviour.D) {
            return slot == derived ? null : Refusal.SLOT_NOT_DERIVED;
        }
        return slot > derived ? Refusal.SLOT_IN_FUTURE : null;
    }
}
