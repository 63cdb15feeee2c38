package io.lookahead.sim.engine;

import java.util.Arrays;

/** What collators will do and when: a short list in order of time, earliest last, equal times in order of entry. */
final class EventQueue {

    private int size;
    private long[] time = new long[32];
    private int[] collator = new int[32];
    private int[] relay = new int[32];
    private int[] parent = new int[32];

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** @param parentId the block to continue on; -1 to look for the best parent first */
    void add(long at, int collatorIndex, int relayId, int parentId) {
        if (size == time.length) {
            grow();
        }
        int place = size++;
        while (place > 0 && time[place - 1] <= at) {
            move(place - 1, place);
            place--;
        }
        time[place] = at;
        collator[place] = collatorIndex;
        relay[place] = relayId;
        parent[place] = parentId;
    }

    long nextTime() {
        return time[size - 1];
    }

    int nextCollator() {
        return collator[size - 1];
    }

    int nextRelay() {
        return relay[size - 1];
    }

    int nextParent() {
        return parent[size - 1];
    }

    void remove() {
        size--;
    }

    private void move(int from, int to) {
        time[to] = time[from];
        collator[to] = collator[from];
        relay[to] = relay[from];
        parent[to] = parent[from];
    }

    private void grow() {
        time = Arrays.copyOf(time, size * 2);
        collator = Arrays.copyOf(collator, size * 2);
        relay = Arrays.copyOf(relay, size * 2);
        parent = Arrays.copyOf(parent, size * 2);
    }
}
