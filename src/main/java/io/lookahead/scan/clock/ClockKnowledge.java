package io.lookahead.scan.clock;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is known of pallets of other repositories: the table {@code rules/clocks/pallets.yaml}. */
public final class ClockKnowledge {

    private final Map<String, PalletClock> pallets;

    ClockKnowledge(Map<String, PalletClock> pallets) {
        this.pallets = new TreeMap<>(pallets);
    }

    PalletClock of(String pallet) {
        return pallets.getOrDefault(pallet, PalletClock.UNKNOWN);
    }

    /** The item of a pallet's {@code Config} that says whose blocks it counts; empty where none is known. */
    public Optional<String> item(String pallet) {
        return Optional.ofNullable(of(pallet).provider()).map(PalletClock.Provider::item);
    }

    /** Every pallet, by the name of its crate. */
    Map<String, PalletClock> all() {
        return Collections.unmodifiableMap(pallets);
    }

    /** How many pallets are known. */
    public int size() {
        return pallets.size();
    }
}
