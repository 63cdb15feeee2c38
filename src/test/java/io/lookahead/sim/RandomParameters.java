package io.lookahead.sim;

import io.lookahead.sim.setup.ParameterCheck;
import io.lookahead.sim.setup.ParameterProblem.Level;
import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;
import java.util.List;
import java.util.Random;

/** Parameters drawn from everything that can be simulated, sensible and not. The same seed draws the same. */
final class RandomParameters {

    private static final List<String> RELEASES = List.of(
            "v1.1.0",
            "v1.7.0",
            "v1.8.0",
            "v1.11.0",
            "stable2407",
            "stable2409",
            "stable2412-1",
            "stable2503",
            "stable2506",
            "stable2509",
            "stable2512",
            "stable2606");

    private final Random random;
    private SimulationParameters parameters =
            Networks.with(SimulationParameters.defaults(), "relay_blocks=120", "seeds=1");

    private RandomParameters(long seed) {
        random = new Random(seed);
    }

    static SimulationParameters of(long seed) {
        RandomParameters drawn = new RandomParameters(seed);
        SimulationParameters parameters = drawn.draw();
        while (ParameterCheck.problems(parameters).stream().anyMatch(problem -> problem.level() == Level.REJECTED)) {
            parameters = drawn.draw();
        }
        return parameters;
    }

    private SimulationParameters draw() {
        SimulationParameters before = parameters;
        runtime();
        collators();
        relay();
        network();
        SimulationParameters drawn = parameters;
        parameters = before;
        return drawn;
    }

    private void runtime() {
        set(Setting.SDK, pick(RELEASES));
        set(Setting.CAPACITY, pick(List.of(0, 1, 1, 2, 3, 3, 4, 7, 25, 64)));
        set(Setting.VELOCITY, pick(List.of(0, 1, 1, 2, 3, 12)));
        set(Setting.SLOT_DURATION_MS, pick(List.of(2_000, 6_000, 6_000, 12_000, 18_000, 24_000)));
        set(Setting.ALLOW_MULTIPLE_BLOCKS_PER_SLOT, random.nextInt(3) > 0);
        set(Setting.MINIMUM_PERIOD_MS, pick(List.of(0, 0, 3_000, 6_000, 12_000)));
        set(Setting.AURA_CHECKS_TIMESTAMP, random.nextBoolean());
        set(Setting.UNINCLUDED_SEGMENT_API, random.nextInt(4) > 0);
        set(Setting.RELAY_PARENT_OFFSET, pick(List.of(0, 0, 0, 1, 2)));
        set(
                Setting.CONSENSUS_HOOK,
                pick(List.of(
                        "FixedVelocityConsensusHook",
                        "FixedVelocityConsensusHook",
                        "ExpectParentIncluded",
                        "FixedCapacityUnincludedSegment",
                        "RequireParentIncluded")));
        set(
                Setting.CHECK_ASSOCIATED_RELAY_NUMBER,
                pick(List.of("RelayNumberMonotonicallyIncreases", "RelayNumberStrictlyIncreases", "AnyRelayNumber")));
    }

    private void collators() {
        int count = 1 + random.nextInt(9);
        int missing = random.nextInt(count);
        int old = random.nextInt(count - missing + 1);
        set(Setting.COLLATOR, pick(List.of("legacy", "basic", "lookahead", "lookahead", "slot-based", "nimbus")));
        set(Setting.OLD_COLLATOR, pick(List.of("legacy", "basic", "lookahead", "other")));
        set(Setting.COLLATORS, count);
        set(Setting.MISSING_COLLATORS, missing);
        set(Setting.OLD_COLLATORS, old);
        set(Setting.SLOW_COLLATORS, random.nextInt(count - missing - old + 1));
        set(Setting.AUTHORING_MS, pick(List.of(1, 500, 1_500, 2_000, 5_000, 60_000)));
        set(Setting.BLOCK_FULLNESS, random.nextDouble());
        if (random.nextBoolean()) {
            set(Setting.NODE_SDK, pick(RELEASES));
        }
    }

    private void relay() {
        set(Setting.CORES, pick(List.of(1, 1, 1, 2, 3, 12)));
        set(Setting.CORE_SHARED_BY, pick(List.of(1, 1, 1, 2, 3)));
        set(Setting.SCHEDULING_LOOKAHEAD, 1 + random.nextInt(5));
        set(Setting.SESSION_BLOCKS, pick(List.of(5, 20, 600, 2_400)));
        set(Setting.AVAILABILITY_PERIOD, pick(List.of(1, 4, 10)));
        set(Setting.BACKING_TIMEOUT_MS, pick(List.of(500, 2_000, 2_500)));
        if (random.nextBoolean()) {
            set(Setting.MAX_CANDIDATE_DEPTH, random.nextInt(5));
            set(Setting.ALLOWED_ANCESTRY_LEN, random.nextInt(4));
        }
    }

    private void network() {
        set(Setting.RELAY_SKIP_SHARE, pick(List.of(0.0, 0.01, 0.3, 0.9)));
        set(Setting.RELAY_FORK_SHARE, pick(List.of(0.0, 0.15, 0.5, 0.9)));
        set(Setting.RELAY_FORK_TIE_SHARE, random.nextDouble());
        set(Setting.LATE_AVAILABILITY_SHARE, pick(List.of(0.0, 0.02, 0.5, 0.99)));
        set(Setting.RELAY_BLOCK_ARRIVAL_P95_MS, pick(List.of(600, 1_000, 9_000)));
        set(Setting.COLLATION_DELIVERY_P95_MS, pick(List.of(300, 1_000, 20_000)));
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private void set(Setting setting, Object value) {
        parameters = Networks.with(parameters, setting.key() + "=" + value);
    }
}
