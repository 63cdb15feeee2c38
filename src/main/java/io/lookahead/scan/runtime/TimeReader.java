package io.lookahead.scan.runtime;

import io.lookahead.facts.Reading;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.rust.eval.Conditions;
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
    private final ApiReader api;

    TimeReader(RuntimeSource source, ApiReader api) {
        this.source = source;
        this.api = api;
    }

    Reading millisecsPerBlock() {
        return Found.explore(
                RuntimeKey.MILLISECS_PER_BLOCK, conditions -> source.constants().read(BLOCK, conditions));
    }

    Reading slotDuration() {
        return Found.explore(RuntimeKey.SLOT_DURATION, conditions -> {
            Found constant = source.constants().read(SLOT, conditions);
            return constant.isPresent() ? constant : elsewhere(conditions);
        });
    }

    /** A constant of another crate that is named where it is used and imported nowhere. */
    private Found elsewhere(Conditions conditions) {
        Found reported = api.slotDuration(conditions);
        String name = reported.symbol();
        return reported.state() == Reading.State.UNKNOWN && name != null && SLOT.contains(name)
                ? reported.withExpression(null)
                : Found.absent();
    }
}
