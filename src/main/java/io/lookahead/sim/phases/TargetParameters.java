package io.lookahead.sim.phases;

import io.lookahead.facts.NodeKey;
import io.lookahead.facts.Reading;
import io.lookahead.facts.RelayParameter;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.facts.Target;
import io.lookahead.sim.setup.CollatorKind;
import io.lookahead.sim.setup.ConsensusHook;
import io.lookahead.sim.setup.RelayNumberCheck;
import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parameters for a scanned target. Each value's source is the place it was read, or the reason for assuming it. */
public final class TargetParameters {

    private static final Map<String, Setting> RELAY_PARAMETERS = Map.of(
            "relay_slot_duration_ms", Setting.RELAY_SLOT_MS,
            "session_length", Setting.SESSION_BLOCKS,
            "max_candidate_depth", Setting.MAX_CANDIDATE_DEPTH,
            "allowed_ancestry_len", Setting.ALLOWED_ANCESTRY_LEN,
            "scheduling_lookahead", Setting.SCHEDULING_LOOKAHEAD,
            "group_rotation_frequency", Setting.GROUP_ROTATION_BLOCKS,
            "paras_availability_period", Setting.AVAILABILITY_PERIOD,
            "backing_execution_timeout_ms", Setting.BACKING_TIMEOUT_MS,
            "cores", Setting.CORES);

    private TargetParameters() {}

    /** The base with what a profile or a live relay chain says; parameters that no setting stands for are left out. */
    public static SimulationParameters withRelay(SimulationParameters base, List<RelayParameter> relay) {
        SimulationParameters parameters = base;
        for (RelayParameter value : relay) {
            @Nullable Setting setting = RELAY_PARAMETERS.get(value.name());
            if (setting != null) {
                parameters = parameters.with(setting, value.value(), value.source());
            }
        }
        return parameters;
    }

    /** The chain as it is. */
    public static SimulationParameters today(Target target, SimulationParameters base) {
        SimulationParameters parameters = base;
        if (target.sdk().release() != null) {
            parameters = parameters.with(
                    Setting.SDK, target.sdk().release().toString(), target.sdk().source());
        }
        long slot = slotDuration(target);
        parameters = parameters.with(Setting.SLOT_DURATION_MS, slot, source(slotReading(target)));
        parameters = number(parameters, Setting.CAPACITY, target, RuntimeKey.CAPACITY, 1);
        parameters = number(parameters, Setting.VELOCITY, target, RuntimeKey.VELOCITY, 1);
        parameters = number(parameters, Setting.MINIMUM_PERIOD_MS, target, RuntimeKey.MINIMUM_PERIOD, slot / 2);
        parameters = number(parameters, Setting.BLOCK_WEIGHT_MS, target, RuntimeKey.MAXIMUM_BLOCK_WEIGHT, 500);
        parameters = flag(
                parameters, Setting.ALLOW_MULTIPLE_BLOCKS_PER_SLOT, target, RuntimeKey.ALLOW_MULTIPLE_BLOCKS_PER_SLOT);
        parameters = flag(parameters, Setting.UNINCLUDED_SEGMENT_API, target, RuntimeKey.UNINCLUDED_SEGMENT_API);
        parameters = word(
                parameters,
                Setting.CONSENSUS_HOOK,
                target.runtime().reading(RuntimeKey.CONSENSUS_HOOK),
                ConsensusHook.EXPECT_PARENT_INCLUDED.key());
        parameters = word(
                parameters,
                Setting.CHECK_ASSOCIATED_RELAY_NUMBER,
                target.runtime().reading(RuntimeKey.CHECK_ASSOCIATED_RELAY_NUMBER),
                RelayNumberCheck.STRICTLY_INCREASES.key());
        return node(parameters, target);
    }

    private static SimulationParameters node(SimulationParameters before, Target target) {
        if (target.node() == null) {
            return before.with(Setting.COLLATOR, CollatorKind.BASIC.key(), "assumed: the repository holds no node")
                    .with(Setting.AUTHORING_MS, 500, "assumed: the repository holds no node");
        }
        SimulationParameters parameters =
                word(before, Setting.COLLATOR, target.node().reading(NodeKey.COLLATOR), CollatorKind.BASIC.key());
        Reading authoring = target.node().reading(NodeKey.AUTHORING_DURATION);
        return asNumber(authoring)
                .map(ms -> parameters.with(Setting.AUTHORING_MS, ms, source(authoring)))
                .orElseGet(() -> parameters.with(Setting.AUTHORING_MS, 500, "assumed: none was found in the node"));
    }

    private static long slotDuration(Target target) {
        return asNumber(slotReading(target)).orElse(12_000L);
    }

    private static Reading slotReading(Target target) {
        for (RuntimeKey key :
                List.of(RuntimeKey.AURA_SLOT_DURATION, RuntimeKey.SLOT_DURATION, RuntimeKey.MILLISECS_PER_BLOCK)) {
            Reading reading = target.runtime().reading(key);
            if (asNumber(reading).isPresent()) {
                return reading;
            }
        }
        return target.runtime().reading(RuntimeKey.AURA_SLOT_DURATION);
    }

    private static SimulationParameters number(
            SimulationParameters before, Setting setting, Target target, RuntimeKey key, long otherwise) {
        Reading reading = target.runtime().reading(key);
        return asNumber(reading)
                .map(value -> before.with(setting, value, source(reading)))
                .orElseGet(() -> before.with(setting, otherwise, source(reading)));
    }

    private static SimulationParameters flag(
            SimulationParameters before, Setting setting, Target target, RuntimeKey key) {
        Reading reading = target.runtime().reading(key);
        return before.with(setting, Boolean.TRUE.equals(reading.value()), source(reading));
    }

    private static SimulationParameters word(
            SimulationParameters before, Setting setting, Reading reading, String otherwise) {
        boolean understood =
                reading.value() instanceof String word && setting.range().holds(word);
        return before.with(
                setting,
                understood ? String.valueOf(reading.value()) : otherwise,
                understood || reading.value() == null
                        ? source(reading)
                        : "assumed: " + reading.value() + " has no model of its own");
    }

    private static Optional<Long> asNumber(Reading reading) {
        return reading.value() instanceof Number number ? Optional.of(number.longValue()) : Optional.empty();
    }

    private static String source(Reading reading) {
        if (reading.at() != null && reading.value() != null) {
            return reading.at().toString();
        }
        return reading.state() == Reading.State.UNKNOWN
                ? "assumed: " + reading.key().key() + " could not be resolved"
                : "the SDK's default: the source sets none";
    }
}
