package io.lookahead.session;

import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a chain keeps of today where a step of the guide is declined. Each step stands with what it would change. */
final class DeclinedSteps {

    private static final Map<String, List<Setting>> SETTINGS = Map.ofEntries(
            Map.entry("1.4a", List.of(Setting.CONSENSUS_HOOK)),
            Map.entry("1.4b", List.of(Setting.CHECK_ASSOCIATED_RELAY_NUMBER)),
            Map.entry("1.7", List.of(Setting.UNINCLUDED_SEGMENT_API)),
            Map.entry("2.5", List.of(Setting.AUTHORING_MS)),
            Map.entry("2.6", List.of(Setting.COLLATOR, Setting.AUTHORING_MS)),
            Map.entry("3.1", List.of(Setting.ALLOW_MULTIPLE_BLOCKS_PER_SLOT)),
            Map.entry("3.2", List.of(Setting.CAPACITY)),
            Map.entry("3.3", List.of(Setting.SLOT_DURATION_MS, Setting.PREVIOUS_SLOT_DURATION_MS, Setting.VELOCITY)),
            Map.entry("3.4", List.of(Setting.BLOCK_WEIGHT_MS)),
            Map.entry("3.5", List.of(Setting.MINIMUM_PERIOD_MS)));

    private DeclinedSteps() {}

    /** The parameters after a phase, with what declined steps would have changed as it is today. */
    static SimulationParameters keep(SimulationParameters today, SimulationParameters after, Set<String> declined) {
        SimulationParameters kept = after;
        for (Map.Entry<String, List<Setting>> step : SETTINGS.entrySet()) {
            if (isDeclined(step.getKey(), declined)) {
                for (Setting setting : step.getValue()) {
                    kept = today.value(setting).isPresent()
                            ? kept.with(setting, today.value(setting).get().toString(), today.source(setting))
                            : kept.without(setting);
                }
            }
        }
        return kept;
    }

    /** A declined step is declined with all its parts. */
    private static boolean isDeclined(String step, Set<String> declined) {
        String whole = step.replaceFirst("[a-z]$", "");
        return declined.contains(step) || declined.contains(whole);
    }
}
