package io.lookahead.scan.runtime;

import io.lookahead.facts.Reading;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.scan.source.Found;
import java.util.List;

/** The time between blocks and the length of a slot, as constants of the runtime say them. */
final class TimeReader {

    private static final List<String> BLOCK = List.of(
            "MILLISECS_PER_BLOCK",
            "MILLI_SECS_PER_BLOCK",
            "MILLISECONDS_PER_BLOCK",
            "MILLIS_PER_BLOCK",
            "MILLISECS_PER_PARA_BLOCK",
            "BLOCK_TIME_MILLIS");
    private static final List<String> SLOT =
            List.of("SLOT_DURATION", "SLOT_DURATION_MILLIS", "SLOT_DURATION_MS", "PARA_SLOT_DURATION");

    private final RuntimeSource source;

    TimeReader(RuntimeSource source) {
        this.source = source;
    }

    Reading millisecsPerBlock() {
        return Found.explore(
                RuntimeKey.MILLISECS_PER_BLOCK, conditions -> source.constants().read(BLOCK, conditions));
    }

    Reading slotDuration() {
        return Found.explore(
                RuntimeKey.SLOT_DURATION, conditions -> source.constants().read(SLOT, conditions));
    }
}
