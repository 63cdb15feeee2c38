package io.lookahead.sim.engine;

/**
 * Finds what to build on: from the included head over the candidates that wait for inclusion to the deepest block whose
 * relay parents are still allowed. A branch beside those that wait is never taken.
 */
final class ParentSearch {

    private final Model model;
    private final RelayTree relays;
    private final ParaBlocks blocks;
    private final int[] mark = new int[ParaBlocks.SIZE];
    private final int[] depth = new int[ParaBlocks.SIZE];
    private int stamp;

    ParentSearch(Model model, RelayTree relays, ParaBlocks blocks) {
        this.model = model;
        this.relays = relays;
        this.blocks = blocks;
    }

    /** The deepest block that a collator knows; -1 where it does not know one that waits for inclusion. */
    int deepest(int relayId, int collator, long now) {
        int at = RelayTree.index(relayId);
        int tip = relays.included[at];
        for (int place = 0; place < relays.pendingCount[at]; place++) {
            tip = relays.pendingAt(relayId, place);
            if (!blocks.isLive(tip) || !blocks.isKnown(tip, collator, now)) {
                return -1;
            }
        }
        if (!blocks.isLive(tip)) {
            return -1;
        }
        return descend(relayId, tip, relays.pendingCount[at], collator, now);
    }

    private int descend(int relayId, int tip, int tipDepth, int collator, long now) {
        int at = RelayTree.index(relayId);
        int oldest = Math.max(relays.sessionStart[at], relays.height[at] - model.ancestry);
        stamp++;
        mark[ParaBlocks.index(tip)] = stamp;
        depth[ParaBlocks.index(tip)] = tipDepth;
        int found = tip;
        int foundDepth = tipDepth;
        for (int place = 0; place < blocks.liveCount; place++) {
            int candidate = blocks.live[place];
            int block = ParaBlocks.index(candidate);
            int parent = ParaBlocks.index(blocks.parent[block]);
            if (mark[parent] == stamp
                    && blocks.isLive(blocks.parent[block])
                    && blocks.relayHeight[block] >= oldest
                    && blocks.isKnown(candidate, collator, now)
                    && relays.isAncestor(blocks.relay[block], relayId)) {
                mark[block] = stamp;
                depth[block] = depth[parent] + 1;
                if (depth[block] >= foundDepth && depth[block] <= model.searchDepth) {
                    found = candidate;
                    foundDepth = depth[block];
                }
            }
        }
        return found;
    }
}
