package io.lookahead.scan;

import io.lookahead.facts.Location;
import io.lookahead.facts.Reading;
import io.lookahead.facts.RuntimeTarget;
import io.lookahead.facts.SharedReading;
import java.util.ArrayList;
import java.util.List;

/** Tells which readings of a runtime have their source where other runtimes have theirs. */
final class SharedReadings {

    private SharedReadings() {}

    /** What {@code runtime} shares with some of {@code all}, in the order of its readings. */
    static List<SharedReading> of(RuntimeTarget runtime, List<RuntimeTarget> all) {
        List<SharedReading> shared = new ArrayList<>();
        for (Reading reading : runtime.facts().values()) {
            Location at = reading.at();
            if (at == null || reading.state() != Reading.State.FOUND) {
                continue;
            }
            List<String> others = all.stream()
                    .filter(other -> !other.equals(runtime))
                    .filter(other -> other.facts().values().stream()
                            .anyMatch(theirs -> theirs.key() == reading.key() && at.equals(theirs.at())))
                    .map(RuntimeTarget::crate)
                    .toList();
            if (!others.isEmpty()) {
                String symbol = reading.symbol();
                String name = symbol == null ? reading.key().key() : symbol;
                shared.add(new SharedReading(reading.key(), name, others, at));
            }
        }
        return shared;
    }
}
