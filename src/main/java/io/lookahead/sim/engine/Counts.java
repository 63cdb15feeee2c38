package io.lookahead.sim.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A counter for each constant of an enum. */
@SuppressWarnings("EnumOrdinal") // never stored; an EnumMap would box every count
public final class Counts<E extends Enum<E>> {

    private final E[] constants;
    private final long[] counts;

    Counts(Class<E> type) {
        constants = type.getEnumConstants();
        counts = new long[constants.length];
    }

    void add(E constant, long amount) {
        counts[constant.ordinal()] += amount;
    }

    public long get(E constant) {
        return counts[constant.ordinal()];
    }

    public long total() {
        long total = 0;
        for (long count : counts) {
            total += count;
        }
        return total;
    }

    /** Those counted at least once, the most frequent first, equal ones in the order of the enum. */
    public List<E> byFrequency() {
        List<E> counted = new ArrayList<>();
        for (E constant : constants) {
            if (get(constant) > 0) {
                counted.add(constant);
            }
        }
        counted.sort(Comparator.comparingLong((E constant) -> get(constant)).reversed());
        return counted;
    }

    /** The most frequent one; null where none was counted. */
    public @Nullable E most() {
        List<E> counted = byFrequency();
        return counted.isEmpty() ? null : counted.get(0);
    }
}
