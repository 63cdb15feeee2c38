package io.lookahead.sim.engine;

/**
 * The relay chain's authors: which slots bring blocks, on which parent, and what a block does with the candidates that
 * wait: inclusion first, then a new session, then backing for the cores that are free.
 */
final class RelayAuthors {

    private static final int MOST_BLOCKS_A_SLOT = 6;
    private static final int MOST_TIPS = 32;

    private final Model model;
    private final RelayTree relays;
    private final ParaBlocks blocks;
    private final Observer observer;
    private final int[] tips = new int[MOST_TIPS];
    private int tipCount;
    private final int[] added = new int[MOST_BLOCKS_A_SLOT];
    private int addedCount;

    RelayAuthors(Model model, RelayTree relays, ParaBlocks blocks, Observer observer) {
        this.model = model;
        this.relays = relays;
        this.blocks = blocks;
        this.observer = observer;
    }

    void start(int genesis) {
        tips[0] = genesis;
        tipCount = 1;
        addedCount = 0;
    }

    int best() {
        return tips[0];
    }

    /** The newest block that has come in, the preferred one of several. */
    int newestAt(long now) {
        for (int place = 0; place < tipCount; place++) {
            if (relays.arrivesAt[RelayTree.index(tips[place])] <= now) {
                return tips[place];
            }
        }
        int newest = tips[0];
        while (relays.arrivesAt[RelayTree.index(newest)] > now
                && relays.isKept(relays.parent[RelayTree.index(newest)])) {
            newest = relays.parent[RelayTree.index(newest)];
        }
        return newest;
    }

    int added() {
        return addedCount;
    }

    int added(int place) {
        return added[place];
    }

    /** Lets the authors of a slot make their blocks: none, one, or several that compete. */
    void author(long slot, long now, Random64 random) {
        addedCount = 0;
        if (random.chance(model.skip)) {
            return;
        }
        int authors = 1;
        while (authors < MOST_BLOCKS_A_SLOT && model.fork > 0 && random.chance(model.fork)) {
            authors++;
        }
        for (int author = 0; author < authors; author++) {
            int parent = tipCount > 1 && random.chance(model.tie) ? tips[random.below(tipCount)] : tips[0];
            int id = relays.add(parent, slot, slot * model.relaySlotMs / model.slotMs);
            int at = RelayTree.index(id);
            relays.arrivesAt[at] = now + model.arrival.draw(random);
            added[addedCount++] = id;
            observer.relayBlock(id, parent, relays.height[at], now);
            process(id, parent, now);
        }
        System.arraycopy(added, 0, tips, 0, addedCount);
        tipCount = addedCount;
    }

    /** The newest block that all tips descend from; all tips have the same height. */
    int commonAncestor() {
        int ancestor = tips[0];
        for (int place = 1; place < tipCount; place++) {
            int other = tips[place];
            while (relays.height[RelayTree.index(other)] > relays.height[RelayTree.index(ancestor)]) {
                other = relays.parent[RelayTree.index(other)];
            }
            while (other != ancestor) {
                other = relays.parent[RelayTree.index(other)];
                ancestor = relays.parent[RelayTree.index(ancestor)];
            }
        }
        return ancestor;
    }

    /** Gives up the tips that do not descend from a block that is final now. */
    void keepDescendants(int finalized) {
        if (tipCount == 1) {
            return;
        }
        int kept = 0;
        for (int place = 0; place < tipCount; place++) {
            if (relays.isAncestor(finalized, tips[place])) {
                tips[kept++] = tips[place];
            }
        }
        tipCount = kept;
    }

    private void process(int id, int parent, long now) {
        int at = RelayTree.index(id);
        include(id, at);
        if (relays.slot[at] / model.sessionSlots != relays.slot[RelayTree.index(parent)] / model.sessionSlots) {
            relays.boundary[at] = true;
            relays.session[at]++;
            relays.sessionStart[at] = relays.height[at];
            relays.pendingCount[at] = 0;
            idle(at, model.cores, Idle.SESSION);
            return;
        }
        back(id, at, parent, now);
    }

    private void include(int id, int at) {
        int height = relays.height[at];
        int enacted = 0;
        int count = relays.pendingCount[at];
        while (enacted < count) {
            int block = ParaBlocks.index(relays.pendingAt(id, enacted));
            int waited = height - relays.backedHeight[at * model.cores + enacted];
            if (waited <= blocks.availableAfter[block]) {
                break;
            }
            enacted++;
        }
        if (enacted > 0) {
            int last = relays.pendingAt(id, enacted - 1);
            for (int place = 0; place < enacted; place++) {
                observer.included(relays.pendingAt(id, place), id);
            }
            relays.included[at] = last;
            relays.includedNumber[at] = blocks.number[ParaBlocks.index(last)];
            relays.dropFirst(id, enacted);
        }
        if (relays.pendingCount[at] > 0 && height - relays.backedHeight[at * model.cores] >= model.availabilityPeriod) {
            blocks.doom[ParaBlocks.index(relays.pendingAt(id, 0))] = Loss.AVAILABILITY_TIMEOUT;
            relays.pendingCount[at] = 0;
        }
    }

    private void back(int id, int at, int parent, long now) {
        boolean ours = model.coreSharedBy == 1 || relays.height[at] % model.coreSharedBy == 0;
        if (!ours) {
            return;
        }
        if (model.claimsHiddenWhileOccupied && relays.pendingCount[RelayTree.index(parent)] > 0) {
            idle(at, model.cores, Idle.NOT_SCHEDULED);
            return;
        }
        while (relays.pendingCount[at] < model.cores) {
            int tip = relays.tip(id);
            int chosen = choose(at, parent, tip, now);
            if (chosen < 0) {
                idle(at, model.cores - relays.pendingCount[at], whyNone(at, parent, tip));
                return;
            }
            relays.back(id, chosen);
            observer.backed(chosen, id);
        }
        idle(at, model.cores - relays.backedCount[at], Idle.AVAILABILITY);
    }

    private void idle(int at, int cores, Idle cause) {
        relays.idleCount[at] = cores;
        relays.idleCause[at] = cause;
    }

    /** The candidate on top of {@code tip} that was ready first; -1 for none. */
    private int choose(int at, int parent, int tip, long now) {
        int chosen = -1;
        long readiest = now;
        for (int place = 0; place < blocks.liveCount; place++) {
            int candidate = blocks.live[place];
            int block = ParaBlocks.index(candidate);
            if (blocks.parent[block] == tip
                    && blocks.readyAt[block] <= readiest
                    && blocks.doom[block] == null
                    && isAllowed(block, at, parent)
                    && isWithinDepth(block, parent)) {
                chosen = candidate;
                readiest = blocks.readyAt[block] - 1;
            }
        }
        return chosen;
    }

    /** Whether a relay block may back a candidate by its relay parent. */
    private boolean isAllowed(int block, int at, int parent) {
        int relayHeight = blocks.relayHeight[block];
        return relayHeight >= relays.height[at] - 1 - model.ancestry
                && relayHeight >= relays.sessionStart[at]
                && relays.isAncestor(blocks.relay[block], parent);
    }

    /** Whether the validators took the candidate when they saw the parent of the relay block that is to back it. */
    private boolean isWithinDepth(int block, int parent) {
        int leaf = RelayTree.index(parent);
        int unincluded = blocks.number[block] - 1 - relays.includedNumber[leaf];
        if (model.synchronous) {
            return unincluded == 0 && relays.pendingCount[leaf] == 0;
        }
        return model.depthFromClaims
                ? unincluded - relays.pendingCount[leaf] < model.maxDepth
                : unincluded <= model.maxDepth;
    }

    private Idle whyNone(int at, int parent, int tip) {
        Idle reason = relays.decision[RelayTree.index(parent)];
        for (int place = 0; place < blocks.liveCount; place++) {
            int block = ParaBlocks.index(blocks.live[place]);
            if (blocks.parent[block] == tip && isAllowed(block, at, parent)) {
                if (blocks.doom[block] != null) {
                    return Idle.REJECTED;
                }
                if (isWithinDepth(block, parent)) {
                    return Idle.LATE;
                }
                reason = model.synchronous ? Idle.SYNCHRONOUS : Idle.DEPTH;
            }
        }
        return reason;
    }
}
