package io.lookahead.session;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.NodeKey;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What rules expect a phase to lead to, put in the place of what the guide says of that phase in general. */
final class Expectations {

    private static final Map<String, Setting> SETTINGS = Map.ofEntries(
            Map.entry(RuntimeKey.CAPACITY.key(), Setting.CAPACITY),
            Map.entry(RuntimeKey.VELOCITY.key(), Setting.VELOCITY),
            Map.entry(RuntimeKey.RELAY_SLOT_DURATION.key(), Setting.RELAY_SLOT_MS),
            Map.entry(RuntimeKey.SLOT_DURATION.key(), Setting.SLOT_DURATION_MS),
            Map.entry(RuntimeKey.AURA_SLOT_DURATION.key(), Setting.SLOT_DURATION_MS),
            Map.entry(RuntimeKey.CONSENSUS_HOOK.key(), Setting.CONSENSUS_HOOK),
            Map.entry(RuntimeKey.CHECK_ASSOCIATED_RELAY_NUMBER.key(), Setting.CHECK_ASSOCIATED_RELAY_NUMBER),
            Map.entry(RuntimeKey.ALLOW_MULTIPLE_BLOCKS_PER_SLOT.key(), Setting.ALLOW_MULTIPLE_BLOCKS_PER_SLOT),
            Map.entry(RuntimeKey.UNINCLUDED_SEGMENT_API.key(), Setting.UNINCLUDED_SEGMENT_API),
            Map.entry(RuntimeKey.MAXIMUM_BLOCK_WEIGHT.key(), Setting.BLOCK_WEIGHT_MS),
            Map.entry(RuntimeKey.MINIMUM_PERIOD.key(), Setting.MINIMUM_PERIOD_MS),
            Map.entry(NodeKey.COLLATOR.key(), Setting.COLLATOR),
            Map.entry(NodeKey.AUTHORING_DURATION.key(), Setting.AUTHORING_MS));

    private Expectations() {}

    /** The parameters of the chain after {@code phase}, with everything that rules expect up to then. */
    static SimulationParameters apply(SimulationParameters general, int phase, List<Conclusion.Expected> expectations) {
        SimulationParameters parameters = general;
        for (Conclusion.Expected expected : expectations) {
            @Nullable Setting setting = SETTINGS.get(expected.key());
            if (setting != null && expected.phase() <= phase) {
                parameters = parameters.with(setting, expected.value().toString(), "rule " + expected.rule());
            }
        }
        return parameters;
    }
}
