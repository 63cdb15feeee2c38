package io.lookahead.report;

import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.Conclusion.EndState;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Real durations as people say them, and what is left of them. */
public final class ClockFigures {

    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private ClockFigures() {}

    /** The real duration today; a dash where it is no fixed number. */
    public static String today(ClockFinding finding) {
        @Nullable Long duration = finding.durationMs();
        return duration == null ? "–" : duration(duration);
    }

    /** The real duration in an end state. */
    public static String after(ClockFinding finding, EndState state) {
        double share = finding.outlook().share(state.change());
        if (finding.kind() == ClockFinding.Kind.WEIGHT) {
            return "–";
        }
        @Nullable Long duration = finding.durationMs();
        if (duration != null) {
            return duration(Math.round(duration * share));
        }
        return share == 1 ? "as today" : "× " + number(share);
    }

    /** {@code 7 d}, {@code 12 h 25 min}: the two largest units that there are. */
    static String duration(long milliseconds) {
        if (milliseconds >= DAY) {
            return two(milliseconds, DAY, "d", HOUR, "h");
        }
        if (milliseconds >= HOUR) {
            return two(milliseconds, HOUR, "h", MINUTE, "min");
        }
        return milliseconds >= MINUTE
                ? two(milliseconds, MINUTE, "min", SECOND, "s")
                : number(milliseconds / (double) SECOND) + " s";
    }

    private static String two(long milliseconds, long large, String largeName, long small, String smallName) {
        long rest = milliseconds % large / small;
        return milliseconds / large + " " + largeName + (rest == 0 ? "" : " " + rest + " " + smallName);
    }

    private static String number(double value) {
        return value == 0.5 ? "½" : String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.2f", value);
    }
}
