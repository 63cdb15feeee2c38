package io.lookahead.scan.clock;

import io.lookahead.facts.ClockOutlook;
import io.lookahead.facts.SdkRelease;
import org.jspecify.annotations.Nullable;

/** What to do, in sentences for the operator. */
final class Advice {

    /** The release from which the relay chain's block number can be read while a block begins. */
    private static final SdkRelease HOOKS_READ_RELAY = SdkRelease.of("v1.6.0");

    private Advice() {}

    /** For a number of blocks that does not follow this runtime's block time. */
    static String rescale(Follows follows, @Nullable Long blocks, BlockPace pace) {
        if (follows == Follows.ELSEWHERE) {
            return "is made from another crate's units, which do not follow this runtime's block time: declare units of"
                    + " your own that are made from it"
                    + (blocks == null ? "" : ", or " + inTheUpgrade(blocks, pace));
        }
        if (blocks == null) {
            return "write it in terms of the time between blocks, or double it in the upgrade that makes blocks faster";
        }
        return TimeUnits.expression(blocks * pace.todayMs())
                        .map(units -> "write it as `" + units + "`, or ")
                        .orElse("")
                + inTheUpgrade(blocks, pace);
    }

    private static String inTheUpgrade(long blocks, BlockPace pace) {
        return "make it " + blocks * pace.todayMs() / ClockOutlook.BLOCK_MS
                + " in the upgrade that makes blocks faster";
    }

    /** For the number of one block, which is no length. */
    static String moment() {
        return "names a block and no length: it comes sooner than was meant; work out anew which block it is to be";
    }

    /** For a number of blocks that is made from the block time or the length of a slot. */
    static String derived(Follows follows) {
        return follows == Follows.SLOT
                ? "follows the length of a slot: right only where slots become shorter; double it otherwise"
                : "follows the time between blocks; with velocity 2 that constant stays, so double it there";
    }

    /** That a pallet can count blocks of the relay chain. */
    static String relayClock(PalletClock known, @Nullable SdkRelease release, BlockPace pace) {
        PalletClock.Provider provider = known.provider();
        if (provider == null) {
            return "";
        }
        return release != null && release.isAtLeast(provider.since())
                ? "; or count relay chain blocks: `type " + provider.item()
                        + " = cumulus_pallet_parachain_system::RelaychainDataProvider<Runtime>`, where a stored block"
                        + " must become `relay block now + (block − own block now) × "
                        + pace.todayMs() / ClockOutlook.BLOCK_MS + "`"
                        + (release.isAtLeast(HOOKS_READ_RELAY)
                                ? ""
                                : ", and before " + HOOKS_READ_RELAY + " the relay chain's block is 0 in on_initialize")
                : "; from " + provider.since() + " on the pallet can count relay chain blocks (" + provider.item()
                        + ")";
    }
}
