package io.lookahead.scan.clock;

import io.lookahead.rust.eval.Externals;
import io.lookahead.rust.eval.Value;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is known of pallets of other repositories, and what is said of findings: the tables in {@code rules/clocks}. */
public final class ClockKnowledge {

    private final Map<String, PalletClock> pallets;
    private final Map<String, Map<String, Long>> units;
    private final ClockAdvice advice;

    /** @param units by crate and name, the units of time of other crates, in blocks */
    ClockKnowledge(Map<String, PalletClock> pallets, Map<String, Map<String, Long>> units, ClockAdvice advice) {
        this.advice = advice;
        this.pallets = new TreeMap<>(pallets);
        this.units = new TreeMap<>(units);
    }

    /** Constants of other crates: units of time, and what the SDK says. */
    Externals with(Externals others) {
        return path -> unit(path).map(Value.Int::of).map(Value.class::cast).or(() -> others.constant(path));
    }

    private Optional<Long> unit(String path) {
        int end = path.indexOf("::");
        return end < 0
                ? Optional.empty()
                : Optional.ofNullable(units.getOrDefault(path.substring(0, end), Map.of())
                        .get(path.substring(path.lastIndexOf(':') + 1)));
    }

    /** What is said of findings. */
    ClockAdvice advice() {
        return advice;
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
