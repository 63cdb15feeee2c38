package io.lookahead.sim.setup;

import io.lookahead.facts.SdkRelease;
import io.lookahead.sim.setup.ParameterProblem.Level;
import java.util.ArrayList;
import java.util.List;

/** Says what is wrong with parameters before they are simulated. Only rejected ones cannot be simulated at all. */
public final class ParameterCheck {

    private static final SdkRelease V1_1 = SdkRelease.of("v1.1.0");
    private static final SdkRelease STABLE2407 = SdkRelease.of("stable2407");
    private static final SdkRelease STABLE2412_1 = SdkRelease.of("stable2412-1");
    private static final String P95 = "_p95";
    private static final long MOST_RELAY_BLOCKS = 200_000_000;

    private final SimulationParameters given;
    private final List<ParameterProblem> problems = new ArrayList<>();

    private ParameterCheck(SimulationParameters given) {
        this.given = given;
    }

    /** Every problem, rejections first; empty where there is none. */
    public static List<ParameterProblem> problems(SimulationParameters given) {
        ParameterCheck check = new ParameterCheck(given);
        check.ranges();
        if (check.problems.isEmpty()) {
            check.contradictions();
            check.releases();
            check.doubts();
        }
        return List.copyOf(check.problems);
    }

    private void ranges() {
        for (Setting setting : Setting.values()) {
            given.value(setting)
                    .filter(value -> !setting.range().holds(value))
                    .ifPresent(value -> reject(
                            setting, "'" + value + "' is not " + setting.range().text(), setting.description()));
        }
    }

    private void contradictions() {
        long special = given.number(Setting.OLD_COLLATORS)
                + given.number(Setting.MISSING_COLLATORS)
                + given.number(Setting.SLOW_COLLATORS);
        long collators = given.number(Setting.COLLATORS);
        if (special > collators) {
            reject(
                    Setting.COLLATORS,
                    "there are " + collators + ", but " + special + " are said to be old, missing or slow",
                    "a collator is counted once");
        } else if (given.number(Setting.MISSING_COLLATORS) == collators) {
            reject(Setting.MISSING_COLLATORS, "no collator is left", "somebody has to build blocks");
        }
        if (given.number(Setting.CORE_SHARED_BY) > 1 && given.number(Setting.CORES) > 1) {
            reject(Setting.CORE_SHARED_BY, "several cores cannot be shared", "only one shared core is modelled");
        }
        for (Setting p95 : Setting.values()) {
            if (p95.key().contains(P95)) {
                Setting.of(p95.key().replace(P95, ""))
                        .filter(median -> asDouble(p95) < asDouble(median))
                        .ifPresent(median -> reject(
                                p95, "it is below " + median.key(), "a 95th percentile is not below the median"));
            }
        }
        if (given.number(Setting.RELAY_BLOCKS) * given.number(Setting.SEEDS) > MOST_RELAY_BLOCKS) {
            reject(
                    Setting.RELAY_BLOCKS,
                    "with these seeds it is more than " + MOST_RELAY_BLOCKS + " relay blocks in all",
                    "it would take minutes");
        }
    }

    private void releases() {
        if (!given.sdk().isAtLeast(V1_1) && given.hook() == ConsensusHook.FIXED_VELOCITY) {
            reject(Setting.SDK, "it has no FixedVelocityConsensusHook", "the hook came with v1.1.0");
        }
        if (given.collator() == CollatorKind.SLOT_BASED && !given.nodeSdk().isAtLeast(STABLE2407)) {
            reject(Setting.COLLATOR, "this node has no slot-based collator", "it came with stable2407");
        }
        if (HookBehaviour.of(given.sdk()).countsRelaySlots() && !given.nodeSdk().isAtLeast(STABLE2412_1)) {
            warn(
                    Setting.NODE_SDK,
                    "such a node asks a runtime of " + given.sdk() + " with the wrong kind of slot",
                    "runtimes from stable2503 on need collators of stable2412-1 or later");
        }
        if (given.collator() != given.collator().loop()) {
            warn(
                    Setting.COLLATOR,
                    given.collator().key() + " is simulated as "
                            + given.collator().loop().key(),
                    "it has no model of its own");
        }
    }

    private void doubts() {
        long capacity = given.number(Setting.CAPACITY);
        if (capacity == 0) {
            warn(Setting.CAPACITY, "0 stops every block on one that waits", "the runtime enforces 1 in its place");
        }
        if (given.number(Setting.VELOCITY) == 0) {
            warn(Setting.VELOCITY, "0 counts as 1", "FixedVelocityConsensusHook takes the larger of both");
        }
        relayKeeps(capacity);
        slots();
        if (given.number(Setting.AUTHORING_MS) > given.number(Setting.BACKING_TIMEOUT_MS)) {
            warn(
                    Setting.AUTHORING_MS,
                    "it is longer than the backing timeout of " + given.number(Setting.BACKING_TIMEOUT_MS) + " ms",
                    "a backer that is slower than the author rejects the block (guide step 2.5)");
        }
        if (given.number(Setting.CORES) > 1 && given.collator().loop() != CollatorKind.SLOT_BASED) {
            warn(Setting.CORES, "only one of them is used", "this collator sends everything to the first core");
        }
    }

    private void relayKeeps(long capacity) {
        if (given.isGiven(Setting.MAX_CANDIDATE_DEPTH)) {
            long depth = given.number(Setting.MAX_CANDIDATE_DEPTH);
            boolean synchronous =
                    depth == 0 || given.value(Setting.ALLOWED_ANCESTRY_LEN).equals(java.util.Optional.of(0L));
            if (synchronous) {
                warn(
                        Setting.MAX_CANDIDATE_DEPTH,
                        "the relay chain has no asynchronous backing",
                        "max_candidate_depth and allowed_ancestry_len must both be above 0");
            } else if (capacity > depth) {
                warn(
                        Setting.CAPACITY,
                        capacity + " is more than max_candidate_depth " + depth,
                        "guide: capacity should not exceed it; deeper candidates are ignored until it is their turn");
            }
            return;
        }
        long kept = (given.number(Setting.SCHEDULING_LOOKAHEAD) + 1) * given.number(Setting.CORES);
        if (capacity > kept) {
            warn(
                    Setting.CAPACITY,
                    capacity + " is more than the " + kept + " blocks that the relay chain keeps",
                    "one candidate waits on each core, and scheduling_lookahead more for each core");
        }
    }

    private void slots() {
        long slot = given.number(Setting.SLOT_DURATION_MS);
        long relaySlot = given.number(Setting.RELAY_SLOT_MS);
        if (HookBehaviour.of(given.sdk()).countsRelaySlots() && slot < relaySlot) {
            warn(
                    Setting.SLOT_DURATION_MS,
                    slot + " ms is shorter than a relay slot",
                    "FixedVelocityConsensusHook cannot do this from stable2503 on");
        } else if (slot % relaySlot != 0 && relaySlot % slot != 0) {
            warn(Setting.SLOT_DURATION_MS, slot + " ms is no multiple of a relay slot", "slots then drift apart");
        }
        if (given.number(Setting.MINIMUM_PERIOD_MS) * 2 > slot) {
            warn(
                    Setting.MINIMUM_PERIOD_MS,
                    "it is more than half a slot",
                    "timestamps run ahead of the slots and Aura refuses the block");
        }
    }

    private double asDouble(Setting setting) {
        return given.value(setting).map(value -> ((Number) value).doubleValue()).orElse(0.0);
    }

    private void reject(Setting setting, String message, String because) {
        problems.add(new ParameterProblem(setting, Level.REJECTED, message, because));
    }

    private void warn(Setting setting, String message, String because) {
        problems.add(new ParameterProblem(setting, Level.WARNED, message, because));
    }
}
