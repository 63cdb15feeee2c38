package io.lookahead.scan.clock;

import io.lookahead.facts.SdkRelease;
import org.jspecify.annotations.Nullable;

/** What to do, in sentences for the operator. */
final class Advice {

    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private Advice() {}

    /** A real duration in units of time that are counted in blocks, such as {@code 7 * DAYS}; null where it is none. */
    static @Nullable String inUnits(long milliseconds) {
        if (milliseconds <= 0 || milliseconds % MINUTE != 0) {
            return null;
        }
        if (milliseconds % DAY == 0) {
            return product(milliseconds / DAY, "DAYS");
        }
        return milliseconds % HOUR == 0
                ? product(milliseconds / HOUR, "HOURS")
                : product(milliseconds / MINUTE, "MINUTES");
    }

    private static String product(long count, String unit) {
        return count == 1 ? unit : count + " * " + unit;
    }

    /** For a number of blocks that stays as it is. */
    static String rescale(@Nullable Long blocks, BlockPace pace) {
        if (blocks == null) {
            return "write it in terms of the time between blocks, or double it in the upgrade that makes blocks faster";
        }
        String units = inUnits(blocks * pace.todayMs());
        return (units == null ? "" : "write it as `" + units + "`, or ")
                + "make it " + blocks * pace.todayMs() / BlockPace.AFTER_MS
                + " in the upgrade that makes blocks faster";
    }

    /** For a number of blocks that is made from the block time or the length of a slot. */
    static String derived(Follows follows) {
        return follows == Follows.SLOT
                ? "follows the length of a slot: right only where slots become shorter; double it otherwise"
                : "follows the time between blocks; with velocity 2 that constant stays, so double it there";
    }

    /** That a pallet can count blocks of the relay chain. */
    static String relayClock(PalletClock known, @Nullable SdkRelease release) {
        PalletClock.Provider provider = known.provider();
        if (provider == null) {
            return "";
        }
        boolean isThere = release != null && release.isAtLeast(provider.since());
        return isThere
                ? "; or count relay chain blocks: `type " + provider.item()
                        + " = cumulus_pallet_parachain_system::RelaychainDataProvider<Runtime>`"
                : "; from " + provider.since() + " on the pallet can count relay chain blocks (" + provider.item()
                        + ")";
    }
}
