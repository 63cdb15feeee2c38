package io.lookahead.session;

import io.lookahead.facts.Conclusion.Expected;
import io.lookahead.facts.NodeKey;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.rules.Plan;
import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What rules expect of a chain once each phase is done, in terms of the simulator. It knows no step by name. */
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

    /** The chain after a phase and all before it; what it was before is kept, for what the change itself does. */
    static SimulationParameters after(int phase, SimulationParameters today, Plan plan) {
        SimulationParameters parameters = today.with(
                        Setting.OLD_COLLATOR, today.text(Setting.COLLATOR), today.source(Setting.COLLATOR))
                .with(Setting.OLD_AUTHORING_MS, today.number(Setting.AUTHORING_MS), today.source(Setting.AUTHORING_MS));
        for (Expected one : plan.expected()) {
            @Nullable Setting setting = SETTINGS.get(one.key());
            if (setting != null && one.phase() <= phase) {
                parameters = parameters.with(setting, one.value().toString(), source(one));
            }
        }
        long slot = today.number(Setting.SLOT_DURATION_MS);
        return parameters.number(Setting.SLOT_DURATION_MS) == slot
                ? parameters
                : parameters.with(Setting.PREVIOUS_SLOT_DURATION_MS, slot, today.source(Setting.SLOT_DURATION_MS));
    }

    private static String source(Expected one) {
        return one.step() == null ? "rule " + one.rule() : "step " + one.step();
    }
}
