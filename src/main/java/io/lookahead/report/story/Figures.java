package io.lookahead.report.story;

import io.lookahead.transcript.Event;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures of previews in words. */
final class Figures {

    private static final String MEAN = "block_time_mean_ms";

    private Figures() {}

    /** Mean block time in seconds; empty where the preview has none. */
    static Optional<Double> blockTime(Event.@Nullable Preview preview) {
        return preview == null
                ? Optional.empty()
                : Optional.ofNullable(preview.figures().get(MEAN)).map(ms -> ms / 1000);
    }

    /** {@code 6.0 s}, or a dash. */
    static String blockTimeText(Event.@Nullable Preview preview) {
        return blockTime(preview).map(seconds -> number(seconds) + " s").orElse("—");
    }

    /** {@code 12.0 s → 6.0 s}, or a dash where there is no preview. */
    static String change(Event.@Nullable Preview today, Event.@Nullable Preview after) {
        if (after == null) {
            return "—";
        }
        return today == null ? blockTimeText(after) : blockTimeText(today) + " → " + blockTimeText(after);
    }

    /** What is to be expected, in two sentences. */
    static String outlook(Event.Preview preview) {
        String stall = preview.stall().equals("none") ? "nothing stalls" : "a stall, " + preview.stall();
        return "Simulated after it: a block every " + blockTimeText(preview) + "; " + stall + ". What limits it: "
                + preview.limitedBy() + ".";
    }

    /** What the preview says about stalling. */
    static String stall(Event.Preview preview) {
        return preview.stall().equals("none") ? "nothing stalls" : preview.stall();
    }

    /** One decimal, whatever the language of the machine. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
