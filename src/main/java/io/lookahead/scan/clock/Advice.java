package io.lookahead.scan.clock;

import io.lookahead.facts.SdkRelease;
import org.jspecify.annotations.Nullable;

/** What to do, in sentences for the operator. */
final class Advice {

    private Advice() {}

    /** For a number of blocks that stays as it is. */
    static String rescale(@Nullable Long blocks, BlockPace pace) {
        if (blocks == null) {
            return "write it in terms of the time between blocks, or double it in the upgrade that makes blocks faster";
        }
        return TimeUnits.expression(blocks * pace.todayMs())
                        .map(units -> "write it as `" + units + "`, or ")
                        .orElse("")
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
