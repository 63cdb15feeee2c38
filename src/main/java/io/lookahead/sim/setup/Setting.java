package io.lookahead.sim.setup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be told to a simulation. One catalogue serves the command line, JSON, sweeps, checks and the list
 * of assumptions, so that none of them can know a setting that another does not.
 *
 * <p>A setting without a default follows from others where it is not given; its description says how.
 */
@SuppressWarnings("ImmutableEnumChecker") // ranges and values are records, words and numbers
public enum Setting {
    SDK(Group.RUNTIME, Range.release(), "", "stable2503", Default.CHOICE, "SDK release of the runtime"),
    CAPACITY(Group.RUNTIME, Range.count(0, 64), "blocks", 3L, Default.TEMPLATE, "capacity of the unincluded segment"),
    VELOCITY(Group.RUNTIME, Range.count(0, 64), "blocks", 1L, Default.TEMPLATE, "block processing velocity"),
    SLOT_DURATION_MS(Group.RUNTIME, Range.count(100, 600_000), "ms", 6_000L, Default.TEMPLATE, "Aura's slot duration"),
    RELAY_SLOT_MS(
            Group.RUNTIME,
            Range.count(500, 60_000),
            "ms",
            6_000L,
            "Polkadot, Kusama, Paseo, Westend",
            "slot duration of the relay chain, as the runtime has it and as it is"),
    ALLOW_MULTIPLE_BLOCKS_PER_SLOT(
            Group.RUNTIME, Range.flag(), "", true, Default.TEMPLATE, "pallet_aura AllowMultipleBlocksPerSlot"),
    CONSENSUS_HOOK(
            Group.RUNTIME,
            Range.choice(ConsensusHook.keys()),
            "",
            ConsensusHook.FIXED_VELOCITY.key(),
            Default.TEMPLATE,
            "parachain_system ConsensusHook"),
    CHECK_ASSOCIATED_RELAY_NUMBER(
            Group.RUNTIME,
            Range.choice(RelayNumberCheck.keys()),
            "",
            RelayNumberCheck.MONOTONICALLY_INCREASES.key(),
            Default.TEMPLATE,
            "parachain_system CheckAssociatedRelayNumber"),
    MINIMUM_PERIOD_MS(
            Group.RUNTIME, Range.count(0, 600_000), "ms", 0L, Default.TEMPLATE, "pallet_timestamp MinimumPeriod"),
    AURA_CHECKS_TIMESTAMP(
            Group.RUNTIME,
            Range.flag(),
            "",
            true,
            Default.TEMPLATE,
            "whether pallet_timestamp OnTimestampSet includes Aura"),
    UNINCLUDED_SEGMENT_API(
            Group.RUNTIME,
            Range.flag(),
            "",
            true,
            Default.TEMPLATE,
            "whether the runtime implements AuraUnincludedSegmentApi"),
    BLOCK_WEIGHT_MS(
            Group.RUNTIME, Range.count(1, 60_000), "ms", 2_000L, Default.TEMPLATE, "ref time of MAXIMUM_BLOCK_WEIGHT"),
    RELAY_PARENT_OFFSET(
            Group.RUNTIME, Range.count(0, 8), "blocks", 0L, Default.TEMPLATE, "parachain_system RelayParentOffset"),
    PREVIOUS_SLOT_DURATION_MS(
            Group.RUNTIME,
            Range.count(100, 600_000),
            "ms",
            null,
            "as slot_duration_ms",
            "Aura's slot duration before the runtime upgrade that is simulated"),

    COLLATOR(
            Group.COLLATOR,
            Range.choice(CollatorKind.keys()),
            "",
            CollatorKind.LOOKAHEAD.key(),
            "guide step 2.6",
            "the collator's loop"),
    NODE_SDK(Group.COLLATOR, Range.release(), "", null, "as sdk", "SDK release of the collators' node"),
    AUTHORING_MS(
            Group.COLLATOR, Range.count(1, 60_000), "ms", 1_500L, "guide step 2.5", "authoring_duration of a collator"),
    COLLATORS(Group.COLLATOR, Range.count(1, 1_000), "", 4L, Default.ASSUMED, "collators that own Aura slots in turn"),
    OLD_COLLATORS(
            Group.COLLATOR, Range.count(0, 1_000), "", 0L, Default.ASSUMED, "of these, how many run the old node"),
    OLD_COLLATOR(
            Group.COLLATOR,
            Range.choice(CollatorKind.keys()),
            "",
            CollatorKind.BASIC.key(),
            "guide phase 2",
            "the loop of the old node"),
    OLD_AUTHORING_MS(
            Group.COLLATOR,
            Range.count(1, 60_000),
            "ms",
            500L,
            "guide step 2.5, before",
            "authoring_duration of the old node"),
    MISSING_COLLATORS(
            Group.COLLATOR, Range.count(0, 1_000), "", 0L, Default.ASSUMED, "of the collators, how many are off line"),
    SLOW_COLLATORS(
            Group.COLLATOR, Range.count(0, 1_000), "", 0L, Default.ASSUMED, "of the collators, how many are slow"),
    SLOW_FACTOR(
            Group.COLLATOR,
            Range.ratio(1, 20),
            "",
            2.0,
            Default.ASSUMED,
            "how much longer a slow collator takes for a block"),
    RESTART_AFTER_BLOCKS(
            Group.COLLATOR,
            Range.count(0, 100_000),
            "blocks",
            100L,
            Default.ASSUMED,
            "relay blocks until nodes before v1.8.0, which keep the slot duration they started with, are restarted"),
    BLOCK_FULLNESS(
            Group.COLLATOR,
            Range.ratio(0, 1),
            "share",
            1.0,
            "worst case: every block is full",
            "share of the authoring time that blocks use"),
    MAX_POV_PERCENTAGE(
            Group.COLLATOR,
            Range.count(1, 100),
            "%",
            null,
            "50 up to stable2412, 85 from stable2503 (polkadot-sdk#8040)",
            "share of the largest proof that a collator fills"),

    CORES(Group.RELAY, Range.count(1, 24), "", 1L, Default.ASSUMED, "cores assigned to the parachain"),
    CORE_SHARED_BY(Group.RELAY, Range.count(1, 100), "", 1L, Default.ASSUMED, "parachains that take turns on the core"),
    MAX_CANDIDATE_DEPTH(
            Group.RELAY,
            Range.count(0, 100),
            "blocks",
            null,
            "relay chains from stable2503 on ignore it (polkadot-sdk#7254)",
            "async_backing_params.max_candidate_depth"),
    ALLOWED_ANCESTRY_LEN(
            Group.RELAY,
            Range.count(0, 100),
            "blocks",
            null,
            "scheduling_lookahead - 1 from stable2503 on (polkadot-sdk#7254)",
            "async_backing_params.allowed_ancestry_len"),
    SCHEDULING_LOOKAHEAD(
            Group.RELAY,
            Range.count(1, 20),
            "blocks",
            3L,
            "DEFAULT_SCHEDULING_LOOKAHEAD; Kusama referendum 488",
            "scheduler_params.lookahead"),
    SESSION_BLOCKS(
            Group.RELAY, Range.count(5, 1_000_000), "slots", 2_400L, "Polkadot: 4 h", "length of a relay session"),
    GROUP_ROTATION_BLOCKS(
            Group.RELAY,
            Range.count(1, 100_000),
            "blocks",
            10L,
            "default of the live relay chains",
            "group_rotation_frequency"),
    BACKING_TIMEOUT_MS(
            Group.RELAY,
            Range.count(1, 60_000),
            "ms",
            2_500L,
            "Polkadot, Kusama, Paseo (polkadot-sdk#3565, #5195); 2000 in the guide and on Westend",
            "execution time after which a backer rejects"),
    AVAILABILITY_PERIOD(
            Group.RELAY,
            Range.count(1, 100),
            "blocks",
            10L,
            Default.ASSUMED,
            "paras_availability_period: after it a candidate that is not available is dropped"),

    RELAY_SKIP_SHARE(
            Group.NETWORK, Range.ratio(0, 0.9), "share", 0.01, Default.ASSUMED, "relay slots that bring no block"),
    RELAY_FORK_SHARE(
            Group.NETWORK,
            Range.ratio(0, 0.9),
            "share",
            0.15,
            "polkadot-sdk#7262: about one block in seven follows a relay fork",
            "relay slots with a competing block"),
    RELAY_FORK_TIE_SHARE(
            Group.NETWORK,
            Range.ratio(0, 1),
            "share",
            0.15,
            "assumed: authors prefer BABE's primary blocks, and two of them are rare",
            "forks between which the next authors have no preference"),
    RELAY_BLOCK_ARRIVAL_MS(
            Group.NETWORK,
            Range.count(0, 60_000),
            "ms",
            600L,
            "assumed, so that most come within 1 s and nearly all within 1.5 s (polkadot-sdk#11621)",
            "from a relay slot's start to the import of its block by a collator, median"),
    RELAY_BLOCK_ARRIVAL_P95_MS(
            Group.NETWORK, Range.count(0, 120_000), "ms", 1_000L, "polkadot-sdk#11621", "the same, 95th percentile"),
    COLLATION_DELIVERY_MS(
            Group.NETWORK,
            Range.count(0, 60_000),
            "ms",
            300L,
            Default.ASSUMED,
            "from a finished block to a backer that has its proof, median"),
    COLLATION_DELIVERY_P95_MS(
            Group.NETWORK, Range.count(0, 120_000), "ms", 1_000L, Default.ASSUMED, "the same, 95th percentile"),
    STATEMENT_SPREAD_MS(
            Group.NETWORK,
            Range.count(0, 60_000),
            "ms",
            200L,
            Default.ASSUMED,
            "from validation to a relay author that has the backing statements, median"),
    STATEMENT_SPREAD_P95_MS(
            Group.NETWORK, Range.count(0, 120_000), "ms", 600L, Default.ASSUMED, "the same, 95th percentile"),
    BLOCK_GOSSIP_MS(
            Group.NETWORK,
            Range.count(0, 60_000),
            "ms",
            200L,
            Default.ASSUMED,
            "from a finished block to another collator, median"),
    BLOCK_GOSSIP_P95_MS(
            Group.NETWORK, Range.count(0, 120_000), "ms", 600L, Default.ASSUMED, "the same, 95th percentile"),
    BACKER_SLOWDOWN(
            Group.NETWORK,
            Range.ratio(0.1, 20),
            "",
            1.0,
            Default.ASSUMED,
            "execution time at the slowest backer that is needed against the author's, median"),
    BACKER_SLOWDOWN_P95(Group.NETWORK, Range.ratio(0.1, 40), "", 1.3, Default.ASSUMED, "the same, 95th percentile"),
    ROTATION_DELAY_MS(
            Group.NETWORK,
            Range.count(0, 60_000),
            "ms",
            500L,
            Default.ASSUMED,
            "to connect to another group of backers after a rotation, median"),
    ROTATION_DELAY_P95_MS(
            Group.NETWORK, Range.count(0, 120_000), "ms", 2_000L, Default.ASSUMED, "the same, 95th percentile"),
    LATE_AVAILABILITY_SHARE(
            Group.NETWORK,
            Range.ratio(0, 0.99),
            "share",
            0.02,
            Default.ASSUMED,
            "candidates that are not yet available one relay block after backing"),

    RELAY_BLOCKS(Group.RUN, Range.count(20, 100_000_000), "blocks", 600L, Default.CHOICE, "relay blocks in each run"),
    SEEDS(Group.RUN, Range.count(1, 10_000), "", 16L, Default.CHOICE, "runs, each with its own seed"),
    SEED(Group.RUN, Range.count(Long.MIN_VALUE, Long.MAX_VALUE), "", 1L, Default.CHOICE, "the first seed");

    /** What a setting is about. */
    public enum Group {
        RUNTIME,
        COLLATOR,
        RELAY,
        NETWORK,
        RUN
    }

    private static final class Default {
        static final String TEMPLATE = "default: parachain template since v1.12.0";
        static final String ASSUMED = "assumed: not measured";
        static final String CHOICE = "default";
    }

    private static final Map<String, Setting> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(Setting::key, setting -> setting));

    private final String key;
    private final Group group;
    private final Range range;
    private final String unit;
    private final @Nullable Object initial;
    private final String source;
    private final String description;

    Setting(Group group, Range range, String unit, @Nullable Object initial, String source, String description) {
        this.key = name().toLowerCase(Locale.ROOT);
        this.group = group;
        this.range = range;
        this.unit = unit;
        this.initial = initial;
        this.source = source;
        this.description = description;
    }

    public Group group() {
        return group;
    }

    public Range range() {
        return range;
    }

    /** {@code ms}, {@code blocks}, {@code share}, …; empty where the value has no unit. */
    public String unit() {
        return unit;
    }

    /** The value where none is given; null where it follows from other settings. */
    public @Nullable Object initial() {
        return initial;
    }

    /** Where the default comes from. */
    public String source() {
        return source;
    }

    public String description() {
        return description;
    }

    /** The name used in JSON and in sweeps, such as {@code slot_duration_ms}. */
    public String key() {
        return key;
    }

    /** The option of the command line, such as {@code --slot-duration-ms}. */
    public String option() {
        return "--" + key.replace('_', '-');
    }

    /** Finds a setting by its key or option, dashes and underscores alike. */
    public static Optional<Setting> of(String name) {
        String bare = name.startsWith("--") ? name.substring(2) : name;
        return Optional.ofNullable(BY_KEY.get(bare.replace('-', '_')));
    }
}
