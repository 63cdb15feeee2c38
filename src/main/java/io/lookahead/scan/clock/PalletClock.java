package io.lookahead.scan.clock;

import io.lookahead.facts.SdkRelease;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a pallet of another repository measures in blocks.
 *
 * @param provider the item of its {@code Config} that says whose blocks it counts; null where it has none
 * @param clockOf the pallet whose provider it uses instead of one of its own; empty for none
 * @param durations items of its {@code Config} that hold a number of blocks
 * @param economic items by which something is paid or adjusted each block
 * @param weight items that are a share of a block's weight
 * @param stored storage items that hold block numbers, each with what they hold
 * @param leave items that hold a number of blocks and need no change, each with the reason
 * @param source where that can be read
 */
record PalletClock(
        @Nullable Provider provider,
        String clockOf,
        List<Place> durations,
        Set<String> economic,
        Set<String> weight,
        Map<String, String> stored,
        Map<String, String> leave,
        String source) {

    /** Nothing is known of the pallet. */
    static final PalletClock UNKNOWN = new PalletClock(null, "", List.of(), Set.of(), Set.of(), Map.of(), Map.of(), "");

    /** Whether it can count blocks of the relay chain with that release. */
    boolean canSwitch(@Nullable SdkRelease release) {
        return provider != null && release != null && release.isAtLeast(provider.since());
    }

    /** An item of {@code Config}, and the first release that has it. */
    record Provider(String item, SdkRelease since) {}

    /**
     * Where a number of blocks stands.
     *
     * @param argument the generic argument of the item's type that holds it; −1 for the type itself
     * @param name what it is called
     */
    record Place(String item, int argument, String name) {

        /** Reads {@code Item} or {@code Item/0 as Name}. */
        static Place of(String text) {
            int slash = text.indexOf('/');
            int as = text.indexOf(" as ");
            return slash < 0 || as < slash
                    ? new Place(text, -1, text)
                    : new Place(
                            text.substring(0, slash),
                            Integer.parseInt(text.substring(slash + 1, as).strip()),
                            text.substring(as + 4).strip());
        }
    }
}
