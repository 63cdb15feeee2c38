package io.lookahead.sim.engine;

/**
 * A log-normal distribution given by its median and 95th percentile, as a table of equally likely values. Drawing is
 * one look-up; the tail ends at the middle of the last of 1024 parts (about the 99.95th percentile).
 */
final class Spread {

    private static final int BITS = 10;
    private static final double Z95 = 1.6448536269514722;
    private static final double[] NORMAL = Normal.middles(1 << BITS);

    private final int[] table = new int[1 << BITS];

    /** @param scale what a value of 1 becomes in the table, such as 1000 for thousandths */
    Spread(double median, double p95, double scale) {
        double sigma = median <= 0 || p95 <= median ? 0 : StrictMath.log(p95 / median) / Z95;
        for (int part = 0; part < table.length; part++) {
            table[part] = (int) StrictMath.rint(median * StrictMath.exp(sigma * NORMAL[part]) * scale);
        }
    }

    int draw(Random64 random) {
        return table[(int) (random.next() >>> (64 - BITS))];
    }
}
