package io.lookahead.scan.clock;

import java.util.Optional;

/** Real durations in units of time that are counted in blocks. */
public final class TimeUnits {

    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private TimeUnits() {}

    /** A duration such as {@code 7 * DAYS}; empty where it is not a whole number of minutes. */
    public static Optional<String> expression(long milliseconds) {
        if (milliseconds <= 0 || milliseconds % MINUTE != 0) {
            return Optional.empty();
        }
        if (milliseconds % DAY == 0) {
            return Optional.of(product(milliseconds / DAY, "DAYS"));
        }
        return Optional.of(
                milliseconds % HOUR == 0
                        ? product(milliseconds / HOUR, "HOURS")
                        : product(milliseconds / MINUTE, "MINUTES"));
    }

    private static String product(long count, String unit) {
        return count == 1 ? unit : count + " * " + unit;
    }
}
