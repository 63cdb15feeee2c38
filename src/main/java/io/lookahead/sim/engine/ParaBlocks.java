package io.lookahead.sim.engine;

import java.util.Arrays;

/**
 * The parachain blocks whose fate is open, with what each left in the runtime's state, and the last included one. A
 * block is named by its id; ids grow, and skip the place of a block that still lives.
 */
final class ParaBlocks {

    static final int SIZE = 1024;
    private static final int MASK = SIZE - 1;

    final int[] id = new int[SIZE];
    final int[] parent = new int[SIZE];
    final int[] number = new int[SIZE];
    final int[] relay = new int[SIZE];
    final int[] relayHeight = new int[SIZE];
    final int[] relaySession = new int[SIZE];
    final long[] slot = new long[SIZE];
    final long[] timestamp = new long[SIZE];
    /** The slot in which the hook counts; -1 where it never did. */
    final long[] hookSlot = new long[SIZE];

    final int[] hookCount = new int[SIZE];
    /** The number of the last block that this block knows to be included. */
    final int[] segmentBase = new int[SIZE];

    final int[] author = new int[SIZE];
    final long[] builtAt = new long[SIZE];
    final long[] knownAt = new long[SIZE];
    final long[] readyAt = new long[SIZE];
    /** Execution time that the block may hold: its weight, and no more than its author had time for. */
    final int[] roomMs = new int[SIZE];

    final int[] availableAfter = new int[SIZE];
    /** Why it will be lost, as far as that is settled before it is; null where it is open. */
    final Loss[] doom = new Loss[SIZE];

    final boolean[] measured = new boolean[SIZE];
    final boolean[] isIncluded = new boolean[SIZE];

    final int[] live = new int[SIZE];
    int liveCount;
    private int next;

    void clear() {
        next = 0;
        liveCount = 0;
        Arrays.fill(id, -1);
    }

    static int index(int blockId) {
        return blockId & MASK;
    }

    boolean isFull() {
        return liveCount >= SIZE - 2;
    }

    boolean isLive(int blockId) {
        return blockId >= 0 && id[index(blockId)] == blockId;
    }

    /** A new block; its fields hold what another block left there. */
    int add() {
        while (id[index(next)] >= 0) {
            next++;
        }
        int blockId = next++;
        id[index(blockId)] = blockId;
        live[liveCount++] = blockId;
        return blockId;
    }

    void forget(int blockId) {
        id[index(blockId)] = -1;
    }

    /** Whether a collator has a block at a time: its own when it is finished, another's when it has come in. */
    boolean isKnown(int blockId, int collator, long time) {
        int at = index(blockId);
        return (author[at] == collator ? builtAt[at] : knownAt[at]) <= time;
    }
}
