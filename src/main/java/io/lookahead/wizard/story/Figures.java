package io.lookahead.wizard.story;

import io.lookahead.session.PhaseView;
import io.lookahead.session.TargetView;
import io.lookahead.sim.BlockTimes;
import io.lookahead.sim.Preview;
import io.lookahead.sim.Stall;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures as they are said to the operator. */
final class Figures {

    private Figures() {}

    /** A time in seconds with one digit, such as {@code 12.0 s}. */
    static String seconds(double milliseconds) {
        return number(milliseconds) + " s";
    }

    /** As {@link #seconds}, without the unit. */
    static String number(double milliseconds) {
        return String.format(Locale.ROOT, "%.1f", milliseconds / 1000);
    }

    /** The mean block time of a chain, or that it stands still. */
    static String blockTime(@Nullable Preview preview) {
        if (preview == null) {
            return "not known";
        }
        if (stands(preview)) {
            return "stalls";
        }
        return seconds(preview.blockTime().mean());
    }

    /** Whether the chain makes no blocks that count. */
    static boolean stands(Preview preview) {
        Stall stall = preview.stall();
        return Double.isNaN(preview.blockTime().mean()) || (stall != null && stall.kind() == Stall.Kind.FATAL);
    }

    /** The block time with which the upgrade began and the one after a phase. */
    static String beforeAndAfter(TargetView view, PhaseView phase) {
        return before(view) + " → " + blockTime(phase.preview());
    }

    /** The block time with which the upgrade began: that of the chain until a runtime of phase 3 is enacted. */
    static String before(TargetView view) {
        BlockTimes before = view.before();
        if (before == null) {
            return "not known";
        }
        return isChanged(view) ? seconds(before.mean()) : blockTime(view.today());
    }

    /** Whether the sources make blocks at another pace than that with which the upgrade began. */
    static boolean isChanged(TargetView view) {
        BlockTimes before = view.before();
        return before != null
                && (view.today() == null
                        || stands(view.today())
                        || !seconds(before.mean())
                                .equals(seconds(view.today().blockTime().mean())))
                && !Double.isNaN(before.mean());
    }

    /** How many times more, such as {@code 4.0 times}. */
    static String times(double factor) {
        return String.format(Locale.ROOT, "%.1f times", factor);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * 100);
    }

    /** A number of things, in words that fit it. */
    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
