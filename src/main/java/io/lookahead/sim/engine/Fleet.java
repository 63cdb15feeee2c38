package io.lookahead.sim.engine;

import io.lookahead.sim.setup.CollatorKind;
import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;
import java.util.Arrays;

/**
 * The collators in the order in which they own Aura slots. Missing, old and slow ones are spread evenly over the order,
 * so that no two runs differ by who sits next to whom.
 */
final class Fleet {

    /** The proposer keeps a third of its time for finishing the block (polkadot-sdk#4295). */
    private static final double EXTRINSICS_SHARE = 2.0 / 3;

    /** Even an empty block takes a moment to build and to execute. */
    private static final int EMPTY_BLOCK_MS = 50;

    final CollatorKind[] loops;
    final boolean[] missing;
    /** How long each takes to build a block. */
    final int[] buildMs;
    /** How long the block of each takes to execute on the reference hardware. */
    final int[] executionMs;

    private Fleet(int count) {
        loops = new CollatorKind[count];
        missing = new boolean[count];
        buildMs = new int[count];
        executionMs = new int[count];
    }

    static Fleet of(SimulationParameters given) {
        int count = given.count(Setting.COLLATORS);
        Fleet fleet = new Fleet(count);
        Arrays.fill(fleet.loops, given.collator().loop());
        double fullness = given.ratio(Setting.BLOCK_FULLNESS);
        int weightMs = given.count(Setting.BLOCK_WEIGHT_MS);
        fleet.fill(authoringMs(given), weightMs, fullness);
        int[] order = order(count);
        int missingCount = given.count(Setting.MISSING_COLLATORS);
        int oldCount = given.count(Setting.OLD_COLLATORS);
        int slowCount = given.count(Setting.SLOW_COLLATORS);
        int at = 0;
        for (int end = Math.min(count, missingCount); at < end; at++) {
            fleet.missing[order[at]] = true;
        }
        for (int end = Math.min(count, at + oldCount); at < end; at++) {
            fleet.loops[order[at]] = given.oldCollator().loop();
            fleet.fill(order[at], given.count(Setting.OLD_AUTHORING_MS), weightMs, fullness);
        }
        for (int end = Math.min(count, at + slowCount); at < end; at++) {
            fleet.buildMs[order[at]] = (int) (fleet.buildMs[order[at]] * given.ratio(Setting.SLOW_FACTOR));
        }
        return fleet;
    }

    /** The slot-based collator shares a relay slot between the cores. */
    private static int authoringMs(SimulationParameters given) {
        int wanted = given.count(Setting.AUTHORING_MS);
        boolean shares = given.collator().loop() == CollatorKind.SLOT_BASED && given.count(Setting.CORES) > 1;
        return shares ? Math.min(wanted, given.count(Setting.RELAY_SLOT_MS) / given.count(Setting.CORES)) : wanted;
    }

    private void fill(int authoringMs, int weightMs, double fullness) {
        for (int collator = 0; collator < loops.length; collator++) {
            fill(collator, authoringMs, weightMs, fullness);
        }
    }

    private void fill(int collator, int authoringMs, int weightMs, double fullness) {
        double execution = Math.min(authoringMs * EXTRINSICS_SHARE, weightMs) * fullness;
        buildMs[collator] = EMPTY_BLOCK_MS + (int) Math.min(authoringMs * fullness, execution / EXTRINSICS_SHARE);
        executionMs[collator] = EMPTY_BLOCK_MS + (int) execution;
    }

    /** Positions in an order whose every beginning is spread about evenly. */
    private static int[] order(int count) {
        int[] order = new int[count];
        int stride = Math.max(1, (int) Math.round(count * 0.618));
        while (gcd(stride, count) != 1) {
            stride++;
        }
        for (int at = 0; at < count; at++) {
            order[at] = (int) ((long) at * stride % count);
        }
        return order;
    }

    private static int gcd(int left, int right) {
        return right == 0 ? left : gcd(right, left % right);
    }
}
