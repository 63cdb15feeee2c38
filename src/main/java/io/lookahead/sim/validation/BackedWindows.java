package io.lookahead.sim.validation;

import io.lookahead.sim.engine.Observer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Counts the candidates backed in every stretch of so many relay blocks, those that end a session left out. */
final class BackedWindows implements Observer {

    private static final int MOST = 2_048;

    private final int relayBlocks;
    private final int firstHeight;
    private final Deque<Integer> window = new ArrayDeque<>();
    private final long[] counts = new long[MOST];
    private int sum;
    private long windows;

    BackedWindows(int relayBlocks, int firstHeight) {
        this.relayBlocks = relayBlocks;
        this.firstHeight = firstHeight;
    }

    @Override
    public void finalized(int id, int height, int candidatesBacked, boolean session) {
        if (height < firstHeight || session) {
            return;
        }
        window.addLast(candidatesBacked);
        sum += candidatesBacked;
        if (window.size() > relayBlocks) {
            sum -= window.removeFirst();
        }
        if (window.size() == relayBlocks) {
            counts[Math.min(MOST - 1, sum)]++;
            windows++;
        }
    }

    /** Forgets the stretch that has begun; the next run starts another. */
    void nextRun() {
        window.clear();
        sum = 0;
    }

    double shareWithin(int from, int to) {
        long within = 0;
        for (int count = from; count <= Math.min(to, MOST - 1); count++) {
            within += counts[count];
        }
        return (double) within / windows;
    }

    int quantile(double share) {
        long seen = 0;
        for (int count = 0; count < MOST; count++) {
            seen += counts[count];
            if (seen >= share * windows && seen > 0) {
                return count;
            }
        }
        return MOST;
    }

    double mean() {
        double total = 0;
        for (int count = 0; count < MOST; count++) {
            total += (double) count * counts[count];
        }
        return total / windows;
    }
}
