package io.lookahead.report;

import io.lookahead.sim.Preview;
import io.lookahead.sim.phases.PhasePreviews;
import io.lookahead.sim.setup.Setting;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is simulated of one runtime: the chain as it is, after each phase, and at the end for each answer that decides
 * it.
 *
 * @param phases previews by phase, 0 for today; phases that cannot be simulated are left out
 * @param endStates the chain at the end, by answer
 * @param oldCollators phases 2 and 3 while some collators still run today's node, by phase and their number
 */
public record Outlook(
        String runtime,
        Map<Integer, Preview> phases,
        Map<String, Preview> endStates,
        Map<Integer, Map<Long, Preview>> oldCollators) {

    public Outlook {
        phases = Collections.unmodifiableMap(new LinkedHashMap<>(phases));
        endStates = Collections.unmodifiableMap(new LinkedHashMap<>(endStates));
        oldCollators = Collections.unmodifiableMap(new LinkedHashMap<>(oldCollators));
    }

    /** Adds the mixed fleets to previews of today, of phases and of end states. */
    public static Outlook of(String runtime, Map<Integer, Preview> phases, Map<String, Preview> endStates) {
        Preview today = phases.get(0);
        if (today == null) {
            return new Outlook(runtime, phases, Map.of(), Map.of());
        }
        Map<Integer, Map<Long, Preview>> fleets = new LinkedHashMap<>();
        for (int phase = 2; phase <= 3; phase++) {
            Preview after = phases.get(phase);
            boolean isMixed = after != null && after.parameters().number(Setting.OLD_COLLATORS) > 0;
            if (after != null && !isMixed) {
                fleets.put(phase, PhasePreviews.oldCollators(after.parameters(), today));
            }
        }
        return new Outlook(runtime, phases, endStates, fleets);
    }

    /** A phase in words. */
    public static String name(int phase) {
        return phase == 0 ? "today" : "after phase " + phase;
    }
}
