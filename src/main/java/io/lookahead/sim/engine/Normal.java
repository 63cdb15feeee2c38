package io.lookahead.sim.engine;

/** The standard normal distribution, computed with {@link StrictMath} so that every platform agrees to the last bit. */
final class Normal {

    private static final double EDGE = 4.5;
    private static final double STEP = 1.0 / 512;

    private Normal() {}

    /** The middles of {@code parts} equally likely parts of the distribution, ascending. */
    static double[] middles(int parts) {
        double[] middles = new double[parts];
        double area = 0;
        double z = -EDGE;
        double density = density(z);
        for (int part = 0; part < parts; part++) {
            double wanted = (part + 0.5) / parts;
            while (area < wanted && z < EDGE) {
                double next = density(z + STEP);
                area += (density + next) / 2 * STEP;
                density = next;
                z += STEP;
            }
            middles[part] = z - (area - wanted) / density;
        }
        return middles;
    }

    private static double density(double z) {
        return StrictMath.exp(-z * z / 2) / StrictMath.sqrt(2 * StrictMath.PI);
    }
}
