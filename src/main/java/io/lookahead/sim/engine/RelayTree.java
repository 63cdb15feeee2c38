package io.lookahead.sim.engine;

/**
 * The latest relay blocks, forks included, each with the para's state on it. A block is named by its id; ids grow by
 * one and a block is forgotten {@value #SIZE} ids later.
 */
final class RelayTree {

    static final int SIZE = 256;
    private static final int MASK = SIZE - 1;

    private final int cores;
    final int[] parent = new int[SIZE];
    final int[] height = new int[SIZE];
    final long[] slot = new long[SIZE];
    /** The parachain slot that follows from the relay slot. */
    final long[] paraSlot = new long[SIZE];

    final int[] session = new int[SIZE];
    final int[] sessionStart = new int[SIZE];
    final long[] arrivesAt = new long[SIZE];
    final int[] included = new int[SIZE];
    final int[] includedNumber = new int[SIZE];
    final int[] pendingCount = new int[SIZE];
    final int[] pending;
    final int[] backedHeight;
    final int[] backedCount = new int[SIZE];
    final int[] idleCount = new int[SIZE];
    final Idle[] idleCause = new Idle[SIZE];
    /** Why collators did not build (more) on a block. */
    final Idle[] decision = new Idle[SIZE];

    final int[] seconded = new int[SIZE];
    final boolean[] boundary = new boolean[SIZE];
    private int next;

    RelayTree(int cores) {
        this.cores = cores;
        this.pending = new int[SIZE * cores];
        this.backedHeight = new int[SIZE * cores];
    }

    void clear() {
        next = 0;
    }

    static int index(int id) {
        return id & MASK;
    }

    /** A new block with a copy of its parent's para state. */
    int add(int parentId, long atSlot, long derivedSlot) {
        int id = next++;
        int at = index(id);
        int from = index(parentId);
        parent[at] = parentId;
        slot[at] = atSlot;
        paraSlot[at] = derivedSlot;
        backedCount[at] = 0;
        idleCount[at] = 0;
        decision[at] = Idle.NO_ATTEMPT;
        idleCause[at] = Idle.NO_ATTEMPT;
        seconded[at] = 0;
        boundary[at] = false;
        if (parentId < 0) {
            height[at] = 0;
            session[at] = 0;
            sessionStart[at] = 0;
            pendingCount[at] = 0;
            return id;
        }
        height[at] = height[from] + 1;
        session[at] = session[from];
        sessionStart[at] = sessionStart[from];
        included[at] = included[from];
        includedNumber[at] = includedNumber[from];
        int count = pendingCount[from];
        pendingCount[at] = count;
        for (int place = 0; place < count; place++) {
            pending[at * cores + place] = pending[from * cores + place];
            backedHeight[at * cores + place] = backedHeight[from * cores + place];
        }
        return id;
    }

    boolean isKept(int id) {
        return id >= 0 && id > next - SIZE;
    }

    int pendingAt(int id, int place) {
        return pending[index(id) * cores + place];
    }

    /** The last candidate that waits for inclusion on a block, else the included head. */
    int tip(int id) {
        int at = index(id);
        int count = pendingCount[at];
        return count == 0 ? included[at] : pending[at * cores + count - 1];
    }

    /** Takes the first candidates off the list of those that wait. */
    void dropFirst(int id, int count) {
        int base = index(id) * cores;
        int left = pendingCount[index(id)] - count;
        for (int place = 0; place < left; place++) {
            pending[base + place] = pending[base + place + count];
            backedHeight[base + place] = backedHeight[base + place + count];
        }
        pendingCount[index(id)] = left;
    }

    void back(int id, int candidate) {
        int at = index(id);
        int place = at * cores + pendingCount[at]++;
        pending[place] = candidate;
        backedHeight[place] = height[at];
        backedCount[at]++;
    }

    /** Whether {@code ancestor} is {@code id} or one of its forebears. */
    boolean isAncestor(int ancestor, int id) {
        int at = id;
        while (at > ancestor && isKept(at)) {
            at = parent[index(at)];
        }
        return at == ancestor;
    }

    /** The block that lies {@code generations} before {@code id}, or the earliest that is kept. */
    int forebear(int id, int generations) {
        int at = id;
        for (int left = generations; left > 0 && isKept(parent[index(at)]); left--) {
            at = parent[index(at)];
        }
        return at;
    }
}
