package io.lookahead.sim.engine;

/**
 * Settles accounts when a relay block becomes final: which blocks it included, which can no longer be, and what its
 * cores did. Every block that is counted as built is later counted once: included, lost, or pending at the end.
 */
final class Ledger {

    private final Model model;
    private final RelayTree relays;
    private final ParaBlocks blocks;
    private final Tally tally;
    private final Observer observer;
    private int finalized;
    private int head;
    private long headBuiltAt;
    private boolean started;
    private long firstSlot;
    private long lastSlot;
    private int lateFrom;

    Ledger(Model model, RelayTree relays, ParaBlocks blocks, Tally tally, Observer observer) {
        this.model = model;
        this.relays = relays;
        this.blocks = blocks;
        this.tally = tally;
        this.observer = observer;
    }

    void start(int genesisRelay, int genesisBlock, int lateFromHeight) {
        finalized = genesisRelay;
        head = genesisBlock;
        headBuiltAt = blocks.builtAt[ParaBlocks.index(genesisBlock)];
        started = false;
        lateFrom = lateFromHeight;
    }

    int finalized() {
        return finalized;
    }

    /** Takes the next block of the winning chain. */
    void finalizeBlock(int id, boolean measuring) {
        int at = RelayTree.index(id);
        finalized = id;
        if (measuring) {
            measure(at);
        }
        if (relays.included[at] != head) {
            noteUpgrade(relays.included[at]);
            include(head, relays.included[at], measuring, relays.height[at]);
            head = relays.included[at];
            headBuiltAt = blocks.builtAt[ParaBlocks.index(head)];
        }
        settle(id, at);
        observer.finalized(id, relays.height[at], relays.backedCount[at], relays.boundary[at]);
    }

    /** Counts what is still open, and the gap that has not ended. */
    void finish() {
        for (int place = 0; place < blocks.liveCount; place++) {
            int block = ParaBlocks.index(blocks.live[place]);
            if (blocks.measured[block] && !blocks.isIncluded[block]) {
                tally.pending++;
            }
        }
        tally.elapsedMs += (lastSlot - firstSlot) * model.relaySlotMs;
        tally.blockTime.atLeast(lastSlot * model.relaySlotMs - headBuiltAt);
    }

    private void noteUpgrade(int included) {
        if (blocks.number[ParaBlocks.index(head)] == 0) {
            tally.upgradeGapMs = Math.max(tally.upgradeGapMs, blocks.builtAt[ParaBlocks.index(included)] - headBuiltAt);
        }
    }

    private void measure(int at) {
        if (!started) {
            started = true;
            firstSlot = relays.slot[RelayTree.index(relays.parent[at])];
        }
        lastSlot = relays.slot[at];
        tally.relayBlocks++;
        tally.backed += relays.backedCount[at];
        tally.idle.add(relays.idleCause[at], relays.idleCount[at]);
        tally.coreBlocks += relays.backedCount[at] + relays.idleCount[at];
    }

    /** Enters the blocks from {@code from} (not included) to {@code to}, oldest first. */
    private void include(int from, int to, boolean measuring, int relayHeight) {
        int block = ParaBlocks.index(to);
        int parent = blocks.parent[block];
        long before = headBuiltAt;
        if (parent != from) {
            include(from, parent, measuring, relayHeight);
            before = blocks.builtAt[ParaBlocks.index(parent)];
        }
        blocks.isIncluded[block] = true;
        if (blocks.measured[block]) {
            tally.included++;
            tally.segment(blocks.number[block] - blocks.segmentBase[block]);
        }
        if (measuring) {
            tally.roomMs += blocks.roomMs[block];
            tally.blockTime.add(blocks.builtAt[block] - before);
            if (relayHeight >= lateFrom) {
                tally.includedLate++;
            }
        }
    }

    /** Drops the blocks that the final chain has passed by; what was built on them goes with them. */
    private void settle(int id, int at) {
        int kept = 0;
        for (int place = 0; place < blocks.liveCount; place++) {
            int candidate = blocks.live[place];
            int block = ParaBlocks.index(candidate);
            if (candidate == head) {
                blocks.live[kept++] = candidate;
            } else if (blocks.isIncluded[block]) {
                blocks.forget(candidate);
            } else if (isPending(id, at, candidate) || !isPassed(id, at, block)) {
                blocks.live[kept++] = candidate;
            } else {
                lose(candidate, cause(at, block));
            }
        }
        blocks.liveCount = kept;
    }

    private boolean isPending(int id, int at, int candidate) {
        for (int place = 0; place < relays.pendingCount[at]; place++) {
            if (relays.pendingAt(id, place) == candidate) {
                return true;
            }
        }
        return false;
    }

    private boolean isPassed(int id, int at, int block) {
        if (blocks.number[block] <= relays.includedNumber[at] || !blocks.isLive(blocks.parent[block])) {
            return true;
        }
        int relayHeight = blocks.relayHeight[block];
        if (relayHeight <= relays.height[at] && !relays.isAncestor(blocks.relay[block], id)) {
            return true;
        }
        return relayHeight < relays.height[at] - model.ancestry || relayHeight < relays.sessionStart[at];
    }

    private Loss cause(int at, int block) {
        if (blocks.doom[block] != null) {
            return blocks.doom[block];
        }
        if (blocks.relayHeight[block] <= relays.height[at] && !relays.isAncestor(blocks.relay[block], finalized)) {
            return Loss.RELAY_FORK;
        }
        if (blocks.number[block] <= relays.includedNumber[at]) {
            return Loss.SIBLING_TAKEN;
        }
        if (!blocks.isLive(blocks.parent[block])) {
            return Loss.PARENT_LOST;
        }
        if (blocks.relayHeight[block] < relays.sessionStart[at]) {
            return Loss.SESSION_CHANGE;
        }
        if (model.synchronous) {
            return Loss.SYNCHRONOUS_RELAY;
        }
        long lastChance = relays.slot[at] * model.relaySlotMs;
        return blocks.readyAt[block] > lastChance ? Loss.NOT_BACKED_IN_TIME : Loss.RELAY_PARENT_TOO_OLD;
    }

    private void lose(int candidate, Loss cause) {
        if (blocks.measured[ParaBlocks.index(candidate)]) {
            tally.lost.add(cause, 1);
        }
        observer.lost(candidate, cause);
        blocks.forget(candidate);
    }
}
