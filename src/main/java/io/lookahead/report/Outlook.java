package io.lookahead.report;

import io.lookahead.sim.Preview;
import io.lookahead.sim.phases.EndState;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is simulated of one runtime: the chain as it is, after each phase, and in the three forms that phase 3 can take.
 *
 * @param phases previews by phase, 0 for today; phases that cannot be simulated are left out
 */
public record Outlook(String runtime, Map<Integer, Preview> phases, Map<EndState, Preview> endStates) {

    public Outlook {
        phases = Collections.unmodifiableMap(new LinkedHashMap<>(phases));
        endStates = Collections.unmodifiableMap(new LinkedHashMap<>(endStates));
    }

    /** A phase in words. */
    public static String name(int phase) {
        return phase == 0 ? "today" : "after phase " + phase;
    }
}
