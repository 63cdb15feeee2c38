package io.lookahead.scan.runtime;

import io.lookahead.facts.Reading;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.rust.eval.Conditions;
import io.lookahead.scan.source.Found;
import java.util.List;

/** How long a block may execute. */
final class WeightReader {

    private static final List<String> MAXIMUM = List.of("MAXIMUM_BLOCK_WEIGHT", "MaximumBlockWeight");
    private static final long PICOSECONDS_A_MILLISECOND = 1_000_000_000L;

    private final RuntimeSource source;

    WeightReader(RuntimeSource source) {
        this.source = source;
    }

    Reading maximumBlockWeight() {
        return Found.explore(RuntimeKey.MAXIMUM_BLOCK_WEIGHT, this::maximumBlockWeight);
    }

    private Found maximumBlockWeight(Conditions conditions) {
        return source.constants().read(MAXIMUM, conditions).map(WeightReader::milliseconds);
    }

    /** A whole number where it is one: 500, but 0.5 for half a millisecond. */
    private static Object milliseconds(Object refTime) {
        long picoseconds = (Long) refTime;
        return picoseconds % PICOSECONDS_A_MILLISECOND == 0
                ? (Object) (picoseconds / PICOSECONDS_A_MILLISECOND)
                : (Object) (picoseconds / (double) PICOSECONDS_A_MILLISECOND);
    }
}
