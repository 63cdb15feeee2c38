package io.lookahead.sim.engine;

import io.lookahead.facts.SdkRelease;
import io.lookahead.sim.setup.CollatorKind;
import io.lookahead.sim.setup.ConsensusHook;
import io.lookahead.sim.setup.HookBehaviour;
import io.lookahead.sim.setup.RelayNumberCheck;
import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;

/** Parameters worked out into the plain numbers that the model computes with. */
final class Model {

    /** From v1.8.0 on the slot duration is read at the last included block, one behind (polkadot-sdk#3211). */
    private static final int ONE_STALE_BLOCK = 2;

    private static final SdkRelease V1_8 = SdkRelease.of("v1.8.0");
    private static final SdkRelease STABLE2412_1 = SdkRelease.of("stable2412-1");
    private static final SdkRelease STABLE2503 = SdkRelease.of("stable2503");
    private static final SdkRelease STABLE2606 = SdkRelease.of("stable2606");
    private static final SdkRelease STABLE2509 = SdkRelease.of("stable2509");

    final int capacity;
    final int velocity;
    final int slotMs;
    final int previousSlotMs;
    /** Below this relay height collators still work with the slot duration before the upgrade. */
    final int staleSlotsBelow;

    final int relaySlotMs;
    final boolean severalBlocksPerSlot;
    final ConsensusHook hook;
    final HookBehaviour behaviour;
    final RelayNumberCheck relayNumberCheck;
    final int minimumPeriodMs;
    final boolean auraChecksTimestamp;
    final boolean segmentApi;
    final int relayParentOffset;

    final int collators;
    final CollatorKind[] loop;
    final boolean[] missing;
    final int[] authoringMs;
    final double[] slowness;
    final int weightMs;
    final double fullness;
    final boolean asksWithRelaySlot;
    final boolean onePerSlot;
    final boolean onePerSlotAndRelayBlock;
    final boolean slotFollowsRelayParent;
    final boolean timerHandsOver;
    final boolean timerWaits;
    final int searchDepth;

    final int cores;
    final int coreSharedBy;
    final boolean synchronous;
    final boolean claimsHiddenWhileOccupied;
    final boolean depthFromClaims;
    final int ancestry;
    final int maxDepth;
    final int perRelayParent;
    final int sessionSlots;
    final int rotation;
    final int backingTimeoutMs;
    final int availabilityPeriod;

    final long skip;
    final long fork;
    final long tie;
    final long lateAvailability;
    final Spread arrival;
    final Spread delivery;
    final Spread statements;
    final Spread gossip;
    final Spread slowdown;
    final Spread rotationDelay;

    Model(SimulationParameters given) {
        capacity = given.count(Setting.CAPACITY);
        velocity = Math.max(1, given.count(Setting.VELOCITY));
        slotMs = given.count(Setting.SLOT_DURATION_MS);
        previousSlotMs = given.value(Setting.PREVIOUS_SLOT_DURATION_MS)
                .map(value -> Math.toIntExact((Long) value))
                .orElse(slotMs);
        relaySlotMs = given.count(Setting.RELAY_SLOT_MS);
        severalBlocksPerSlot = given.flag(Setting.ALLOW_MULTIPLE_BLOCKS_PER_SLOT);
        hook = given.hook();
        behaviour = HookBehaviour.of(given.sdk());
        relayNumberCheck = given.relayNumberCheck();
        minimumPeriodMs = given.count(Setting.MINIMUM_PERIOD_MS);
        auraChecksTimestamp = given.flag(Setting.AURA_CHECKS_TIMESTAMP);
        segmentApi = given.flag(Setting.UNINCLUDED_SEGMENT_API);
        relayParentOffset = given.count(Setting.RELAY_PARENT_OFFSET);

        SdkRelease node = given.nodeSdk();
        staleSlotsBelow = previousSlotMs == slotMs
                ? 0
                : node.isAtLeast(V1_8) ? ONE_STALE_BLOCK : given.count(Setting.RESTART_AFTER_BLOCKS);
        Fleet fleet = Fleet.of(given);
        collators = fleet.loops.length;
        loop = fleet.loops;
        missing = fleet.missing;
        authoringMs = fleet.authoringMs;
        slowness = fleet.slowness;
        weightMs = given.count(Setting.BLOCK_WEIGHT_MS);
        fullness = given.ratio(Setting.BLOCK_FULLNESS);
        asksWithRelaySlot = behaviour.countsRelaySlots() && node.isAtLeast(STABLE2412_1);
        onePerSlot = node.isAtLeast(V1_8);
        onePerSlotAndRelayBlock = node.isAtLeast(STABLE2503);
        slotFollowsRelayParent = node.isAtLeast(STABLE2503);
        timerHandsOver = node.isAtLeast(STABLE2509);
        timerWaits = node.isAtLeast(STABLE2606);
        searchDepth = node.isAtLeast(STABLE2509) ? 40 : node.isAtLeast(STABLE2503) ? 30 : 10;

        cores = usesEveryCore() ? given.count(Setting.CORES) : 1;
        coreSharedBy = given.count(Setting.CORE_SHARED_BY);
        int lookahead = given.count(Setting.SCHEDULING_LOOKAHEAD);
        boolean olderRelay = given.isGiven(Setting.MAX_CANDIDATE_DEPTH) || given.isGiven(Setting.ALLOWED_ANCESTRY_LEN);
        int depth = olderRelay ? countOr(given, Setting.MAX_CANDIDATE_DEPTH, 3) : 0;
        int ancestryLen = olderRelay ? countOr(given, Setting.ALLOWED_ANCESTRY_LEN, 2) : lookahead - 1;
        synchronous = olderRelay && (depth == 0 || ancestryLen == 0);
        claimsHiddenWhileOccupied = olderRelay && lookahead < 2;
        depthFromClaims = !olderRelay;
        ancestry = synchronous ? 0 : ancestryLen;
        maxDepth = olderRelay ? depth : lookahead * cores;
        perRelayParent = (olderRelay ? depth + 1 : lookahead) * cores;
        sessionSlots = given.count(Setting.SESSION_BLOCKS);
        rotation = given.count(Setting.GROUP_ROTATION_BLOCKS);
        backingTimeoutMs = given.count(Setting.BACKING_TIMEOUT_MS);
        availabilityPeriod = given.count(Setting.AVAILABILITY_PERIOD);

        skip = Random64.threshold(given.ratio(Setting.RELAY_SKIP_SHARE));
        fork = Random64.threshold(given.ratio(Setting.RELAY_FORK_SHARE));
        tie = Random64.threshold(given.ratio(Setting.RELAY_FORK_TIE_SHARE));
        lateAvailability = Random64.threshold(given.ratio(Setting.LATE_AVAILABILITY_SHARE));
        arrival = delay(given, Setting.RELAY_BLOCK_ARRIVAL_MS, Setting.RELAY_BLOCK_ARRIVAL_P95_MS);
        delivery = delay(given, Setting.COLLATION_DELIVERY_MS, Setting.COLLATION_DELIVERY_P95_MS);
        statements = delay(given, Setting.STATEMENT_SPREAD_MS, Setting.STATEMENT_SPREAD_P95_MS);
        gossip = delay(given, Setting.BLOCK_GOSSIP_MS, Setting.BLOCK_GOSSIP_P95_MS);
        rotationDelay = delay(given, Setting.ROTATION_DELAY_MS, Setting.ROTATION_DELAY_P95_MS);
        slowdown = new Spread(given.ratio(Setting.BACKER_SLOWDOWN), given.ratio(Setting.BACKER_SLOWDOWN_P95), 1_000);
    }

    /** How many blocks may wait for inclusion, as the hook tells parachain-system. */
    int enforcedCapacity() {
        return switch (hook) {
            case FIXED_VELOCITY, FIXED_CAPACITY -> Math.max(1, capacity);
            case EXPECT_PARENT_INCLUDED, REQUIRE_PARENT_INCLUDED -> 1;
        };
    }

    /** Lookahead and basic collators send everything to the first core that is assigned. */
    private boolean usesEveryCore() {
        for (CollatorKind kind : loop) {
            if (kind == CollatorKind.SLOT_BASED) {
                return true;
            }
        }
        return false;
    }

    private static int countOr(SimulationParameters given, Setting setting, int otherwise) {
        return given.value(setting).map(value -> Math.toIntExact((Long) value)).orElse(otherwise);
    }

    private static Spread delay(SimulationParameters given, Setting median, Setting p95) {
        return new Spread(given.number(median), given.number(p95), 1);
    }
}
