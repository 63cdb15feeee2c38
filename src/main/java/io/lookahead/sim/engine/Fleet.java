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

    final CollatorKind[] loops;
    final boolean[] missing;
    final int[] authoringMs;
    final double[] slowness;

    private Fleet(int count) {
        loops = new CollatorKind[count];
        missing = new boolean[count];
        authoringMs = new int[count];
        slowness = new double[count];
    }

    static Fleet of(SimulationParameters given) {
        int count = given.count(Setting.COLLATORS);
        Fleet fleet = new Fleet(count);
        Arrays.fill(fleet.loops, given.collator().loop());
        Arrays.fill(fleet.authoringMs, given.count(Setting.AUTHORING_MS));
        Arrays.fill(fleet.slowness, 1);
        int[] order = order(count);
        int at = 0;
        for (int end = Math.min(count, given.count(Setting.MISSING_COLLATORS)); at < end; at++) {
            fleet.missing[order[at]] = true;
        }
        for (int end = Math.min(count, at + given.count(Setting.OLD_COLLATORS)); at < end; at++) {
            fleet.loops[order[at]] = given.oldCollator().loop();
            fleet.authoringMs[order[at]] = given.count(Setting.OLD_AUTHORING_MS);
        }
        for (int end = Math.min(count, at + given.count(Setting.SLOW_COLLATORS)); at < end; at++) {
            fleet.slowness[order[at]] = given.ratio(Setting.SLOW_FACTOR);
        }
        return fleet;
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
