package io.lookahead.sim.engine;

import io.lookahead.sim.setup.CollatorKind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The collators' loops. A collator does one thing at a time: what comes in while it builds waits in the queue, as the
 * notifications of the real loop do.
 */
final class Collators {

    private static final int LOOK_FOR_PARENT = -1;
    private static final int UNLIMITED = Integer.MAX_VALUE;

    private final Model model;
    private final RelayTree relays;
    private final ParaBlocks blocks;
    private final RuntimeRules runtime;
    private final Builder builder;
    private final ParentSearch search;
    private final EventQueue queue = new EventQueue();
    private final long[] busyUntil;
    private final long[] lastSlot;
    private final int[] lastRelayHeight;

    Collators(Model model, RelayTree relays, ParaBlocks blocks, RuntimeRules runtime, Builder builder) {
        this.model = model;
        this.relays = relays;
        this.blocks = blocks;
        this.runtime = runtime;
        this.builder = builder;
        this.search = new ParentSearch(model, relays, blocks);
        this.busyUntil = new long[model.collators];
        this.lastSlot = new long[model.collators];
        this.lastRelayHeight = new int[model.collators];
    }

    void clear() {
        queue.clear();
        Arrays.fill(busyUntil, 0);
        Arrays.fill(lastSlot, -1);
        Arrays.fill(lastRelayHeight, -1);
    }

    /** Tells the owner of the parachain slot that a relay block will come in. */
    void announce(int relayId) {
        int at = RelayTree.index(relayId);
        int owner = owner(slot(at));
        if (model.missing[owner]) {
            decide(relayId, Idle.COLLATOR_MISSING);
        } else if (model.loop[owner] != CollatorKind.SLOT_BASED) {
            queue.add(relays.arrivesAt[at], owner, relayId, LOOK_FOR_PARENT);
        }
    }

    /** Does everything that is due before a time. */
    void runUntil(long time) {
        while (!queue.isEmpty() && queue.nextTime() < time) {
            long now = queue.nextTime();
            int collator = queue.nextCollator();
            int relayId = queue.nextRelay();
            int parent = queue.nextParent();
            queue.remove();
            if (busyUntil[collator] > now) {
                queue.add(busyUntil[collator], collator, relayId, parent);
            } else if (relays.isKept(relayId)) {
                act(collator, relayId, parent, now);
            }
        }
    }

    /** The slot-based collator's timer went off, with the newest relay block that has come in. */
    void tick(int bestRelay, long now, long timerSlot, int limitMs) {
        int relayId = relays.forebear(bestRelay, model.relayParentOffset);
        int at = RelayTree.index(relayId);
        long slot = model.slotFollowsRelayParent ? slot(at) : timerSlot;
        int owner = owner(slot);
        if (model.missing[owner]) {
            decide(relayId, Idle.COLLATOR_MISSING);
            return;
        }
        if (model.loop[owner] != CollatorKind.SLOT_BASED || busyUntil[owner] > now) {
            return;
        }
        if (!isScheduled(at)) {
            decide(relayId, Idle.NOT_SCHEDULED);
            return;
        }
        int parent = search.deepest(relayId, owner, now);
        if (parent < 0) {
            decide(relayId, Idle.PARENT_UNKNOWN);
        } else if (builder.onRelayParent(parent, relayId) >= model.cores) {
            decide(relayId, Idle.ONE_PER_CORE);
        } else {
            build(owner, relayId, parent, slot, now, limitMs);
        }
    }

    private void act(int collator, int relayId, int parent, long now) {
        if (parent != LOOK_FOR_PARENT) {
            if (blocks.isLive(parent)) {
                build(collator, relayId, parent, slot(RelayTree.index(relayId)), now, UNLIMITED);
            }
        } else if (model.loop[collator] == CollatorKind.LOOKAHEAD) {
            lookahead(collator, relayId, now);
        } else {
            onRequest(collator, relayId, now);
        }
    }

    private void lookahead(int collator, int relayId, long now) {
        int at = RelayTree.index(relayId);
        if (!isScheduled(at)) {
            decide(relayId, Idle.NOT_SCHEDULED);
            return;
        }
        int parent = search.deepest(relayId, collator, now);
        if (parent < 0) {
            decide(relayId, Idle.PARENT_UNKNOWN);
        } else if (build(collator, relayId, parent, slot(at), now, UNLIMITED)) {
            queue.add(busyUntil[collator], collator, relayId, builder.last());
        }
    }

    /** Basic and legacy collators: one block on the head that the relay block has, when it asks for one. */
    private void onRequest(int collator, int relayId, long now) {
        int at = RelayTree.index(relayId);
        if (!isScheduled(at) || (model.synchronous && relays.pendingCount[at] > 0)) {
            decide(relayId, Idle.NOT_SCHEDULED);
            return;
        }
        long slot = slot(at);
        boolean sameSlot = slot <= lastSlot[collator];
        boolean sameRelayBlock = !model.onePerSlotAndRelayBlock || relays.height[at] <= lastRelayHeight[collator];
        if (model.loop[collator] == CollatorKind.BASIC && model.onePerSlot && sameSlot && sameRelayBlock) {
            decide(relayId, Idle.ONE_PER_SLOT);
            return;
        }
        int parent = relays.tip(relayId);
        if (!blocks.isLive(parent) || !blocks.isKnown(parent, collator, now)) {
            decide(relayId, Idle.PARENT_UNKNOWN);
        } else if (execute(relayId, parent, slot)) {
            finish(collator, relayId, parent, slot, now, UNLIMITED);
            lastSlot[collator] = slot;
            lastRelayHeight[collator] = relays.height[at];
        }
    }

    /** Builds a block if the runtime allows it to be built upon, and then accepts it. */
    private boolean build(int collator, int relayId, int parent, long slot, long now, int limitMs) {
        int at = RelayTree.index(relayId);
        if (parent != relays.included[at]) {
            @Nullable
            Idle against = model.segmentApi
                    ? runtime.canBuildUpon(
                            parent, relays.includedNumber[at], model.asksWithRelaySlot ? relays.slot[at] : slot)
                    : Idle.NO_API;
            if (against != null) {
                decide(relayId, against);
                return false;
            }
        }
        if (!execute(relayId, parent, slot)) {
            return false;
        }
        finish(collator, relayId, parent, slot, now, limitMs);
        return true;
    }

    private boolean execute(int relayId, int parent, long slot) {
        int at = RelayTree.index(relayId);
        boolean accepted = builder.execute(relayId, parent, slot, relays.slot[at] * model.relaySlotMs);
        if (!accepted) {
            decide(relayId, Idle.REFUSED);
        }
        return accepted;
    }

    private void finish(int collator, int relayId, int parent, long slot, long now, int limitMs) {
        busyUntil[collator] = builder.finish(collator, relayId, parent, slot, now, limitMs);
        decide(relayId, Idle.COLLATOR_LOOP);
    }

    private boolean isScheduled(int at) {
        boolean ours = model.coreSharedBy == 1 || (relays.height[at] + 1) % model.coreSharedBy == 0;
        return ours && !(model.claimsHiddenWhileOccupied && relays.pendingCount[at] > 0);
    }

    /** The parachain slot that a collator works out for a relay parent. */
    private long slot(int at) {
        return relays.height[at] < model.staleSlotsBelow
                ? relays.slot[at] * model.relaySlotMs / model.previousSlotMs
                : relays.paraSlot[at];
    }

    private int owner(long slot) {
        return (int) (slot % model.collators);
    }

    private void decide(int relayId, Idle reason) {
        relays.decision[RelayTree.index(relayId)] = reason;
    }
}
