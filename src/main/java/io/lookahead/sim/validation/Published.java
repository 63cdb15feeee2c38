package io.lookahead.sim.validation;

import static io.lookahead.sim.validation.Setups.calm;
import static io.lookahead.sim.validation.Setups.live;
import static io.lookahead.sim.validation.Setups.testNetwork;
import static io.lookahead.sim.validation.Setups.with;

import io.lookahead.sim.Stall.Kind;
import io.lookahead.sim.setup.SimulationParameters;
import io.lookahead.sim.validation.Figure.Backed;
import io.lookahead.sim.validation.Figure.BlockTime;
import io.lookahead.sim.validation.Figure.Gain;
import io.lookahead.sim.validation.Figure.Gaps;
import io.lookahead.sim.validation.Figure.Harm;
import io.lookahead.sim.validation.Figure.Lost;
import io.lookahead.sim.validation.Figure.NotCovered;
import java.util.ArrayList;
import java.util.List;

/** The figures, in the order in which the report shows them. */
final class Published {

    static final String SYNCHRONOUS_300_S = "synchronous backing over 300 s";
    static final String TWELVE_CORES = "slot-based on 12 cores";
    static final String ONE_BLOCK_A_SLOT = "one block a slot under the lookahead collator";
    static final String STRICT_RELAY_NUMBER = "strict relay number check under the lookahead collator";

    private static final String NETWORK_TESTS = "polkadot-sdk: polkadot/zombienet-sdk-tests/tests/";
    private static final String CUMULUS_TESTS = "polkadot-sdk: cumulus/zombienet/zombienet-sdk/tests/zombie_ci/";
    private static final String GUIDE = "the guide";

    private Published() {}

    static List<Figure> all() {
        List<Figure> all = new ArrayList<>();
        all.addAll(networkTests());
        all.addAll(elasticScalingTests());
        all.addAll(announced());
        all.addAll(halfDone());
        all.addAll(incidents());
        return all;
    }

    private static List<Figure> networkTests() {
        return List.of(
                new Backed(
                        "asynchronous backing",
                        NETWORK_TESTS + "functional/async_backing_6_seconds_rate.rs",
                        15,
                        11,
                        15,
                        testNetwork()),
                new Backed(
                        "synchronous backing", NETWORK_TESTS + "functional/sync_backing.rs", 15, 5, 8, synchronous()),
                new Backed(
                        "core shared by two parachains",
                        NETWORK_TESTS + "functional/shared_core_idle_parachain.rs",
                        15,
                        5,
                        8,
                        with(testNetwork(), "core_shared_by=2")),
                new Backed(
                        "extra cores do no harm",
                        NETWORK_TESTS + "elastic_scaling/doesnt_break_parachains.rs",
                        15,
                        12,
                        15,
                        with(testNetwork(), "cores=3")),
                new Backed("full nodes in step", CUMULUS_TESTS + "sync_blocks.rs", 10, 5, 10, testNetwork()),
                new Backed(
                        "before the upgrade, asynchronous",
                        CUMULUS_TESTS + "elastic_scaling/upgrade_to_3_cores.rs",
                        20,
                        15,
                        20,
                        testNetwork()),
                new Backed(
                        "before the upgrade, synchronous",
                        CUMULUS_TESTS + "elastic_scaling/upgrade_to_3_cores.rs",
                        20,
                        7,
                        11,
                        synchronous()),
                new Backed(
                        "asynchronous backing over 240 s",
                        "polkadot-sdk: zndsl test 0011-async-backing",
                        40,
                        30,
                        Integer.MAX_VALUE,
                        testNetwork()),
                new Backed(SYNCHRONOUS_300_S, "polkadot-sdk: zndsl test 0017-sync-backing", 50, 21, 24, synchronous()));
    }

    private static List<Figure> elasticScalingTests() {
        return List.of(
                new Backed(
                        "slot-based on 3 cores",
                        NETWORK_TESTS + "elastic_scaling/slot_based_3cores.rs",
                        15,
                        35,
                        45,
                        elastic(3)),
                new Backed(
                        TWELVE_CORES,
                        NETWORK_TESTS + "elastic_scaling/slot_based_12cores.rs",
                        15,
                        153,
                        180,
                        elastic(12)),
                new Backed(
                        "several blocks a slot, 1 core",
                        CUMULUS_TESTS + "elastic_scaling/multiple_blocks_per_slot.rs",
                        10,
                        3,
                        17,
                        elastic(1)),
                new Backed(
                        "several blocks a slot, 3 cores",
                        CUMULUS_TESTS + "elastic_scaling/multiple_blocks_per_slot.rs",
                        15,
                        39,
                        45,
                        elastic(3)),
                new Backed(
                        "several blocks a slot, 6 cores",
                        CUMULUS_TESTS + "elastic_scaling/multiple_blocks_per_slot.rs",
                        10,
                        52,
                        60,
                        elastic(6)),
                new Backed(
                        "after the upgrade to 3 cores",
                        CUMULUS_TESTS + "elastic_scaling/upgrade_to_3_cores.rs",
                        20,
                        50,
                        60,
                        elastic(3)),
                new Backed(
                        "proof recovery on 3 cores",
                        CUMULUS_TESTS + "elastic_scaling/pov_recovery.rs",
                        20,
                        40,
                        64,
                        elastic(3)),
                new NotCovered(
                        "3 cores without Aura",
                        NETWORK_TESTS + "elastic_scaling/basic_3cores.rs",
                        "its collators are test programs without Aura, slots or a runtime hook"),
                new NotCovered(
                        "duplicate collations",
                        NETWORK_TESTS + "functional/duplicate_collations.rs",
                        "its collators are test programs that send each collation twice"),
                new NotCovered(
                        "spam of statement requests",
                        NETWORK_TESTS + "functional/spam_statement_distribution_requests.rs",
                        "an attack on validators"),
                new NotCovered(
                        "elastic authoring",
                        "polkadot-sdk: zndsl test elastic_authoring",
                        "slots of 2 s, which no release from stable2503 on allows"));
    }

    private static List<Figure> announced() {
        return List.of(
                new BlockTime(GUIDE + ": customary block time", GUIDE + ", step 1.7", 12_000, 12_000, Setups.ready()),
                new BlockTime("6 s blocks", "docs.polkadot.com; " + GUIDE, 6_000, 6_000, calm()),
                new Gain(
                        "8 times the execution, by arithmetic",
                        "2 s in 6 s against 0.5 s in 12 s",
                        8,
                        8,
                        with(calm(), "authoring_ms=2000")),
                new Gain("6 to 10 times the blockspace", "Polkadot wiki", 6, 10, calm()),
                new BlockTime("capacity 1 and velocity 1", GUIDE, 12_000, 12_000, with(calm(), "capacity=1")));
    }

    private static List<Figure> halfDone() {
        SimulationParameters slots12 = with(calm(), "slot_duration_ms=12000");
        return List.of(
                new BlockTime(
                        "basic collator, capacity 1",
                        "model of the SDK's sources",
                        12_000,
                        12_000,
                        with(Setups.ready(), "collator=basic")),
                new BlockTime("capacity 2", "model of the SDK's sources", 6_000, 6_000, with(calm(), "capacity=2")),
                new BlockTime(
                        "velocity 2 in 12 s slots",
                        "model of the SDK's sources",
                        6_000,
                        6_000,
                        with(slots12, "velocity=2", "sdk=v1.7.0")),
                new BlockTime(
                        "12 s slots kept, hook of v1.7",
                        "polkadot-fellows/runtimes#659, #763",
                        6_000,
                        6_000,
                        with(slots12, "sdk=v1.7.0")),
                new BlockTime(
                        "12 s slots kept, hook of stable2503",
                        "polkadot-fellows/runtimes#659, #763",
                        6_000,
                        6_000,
                        slots12),
                new BlockTime(
                        "hook not wired",
                        "litentry/heima#4050, moonbeam#2804",
                        12_000,
                        12_000,
                        with(calm(), "consensus_hook=ExpectParentIncluded")),
                new BlockTime(
                        "no runtime API",
                        "lookahead collator's sources",
                        12_000,
                        12_000,
                        with(calm(), "unincluded_segment_api=false")),
                new BlockTime(
                        "old node on a runtime of stable2503",
                        "polkadot-sdk#6825",
                        12_000,
                        12_000,
                        with(slots12, "node_sdk=stable2409")),
                new BlockTime(
                        "5 % of backings missed",
                        "model of the SDK's sources", 6_200, 6_400, with(calm(), "late_availability_share=0.05")),
                new BlockTime(
                        "10 % late availability",
                        "model of the SDK's sources", 6_500, 6_800, with(calm(), "late_availability_share=0.1")));
    }

    private static List<Figure> incidents() {
        SimulationParameters oneBlockASlot = with(calm(), "allow_multiple_blocks_per_slot=false");
        return List.of(
                new BlockTime(
                        "asynchronous parachain on a synchronous relay chain",
                        "polkadot-sdk#2606",
                        12_000,
                        12_000,
                        with(calm(), "max_candidate_depth=0", "allowed_ancestry_len=0")),
                new BlockTime(
                        "scheduling_lookahead of 1: worse than synchronous",
                        "SDK guide",
                        12_000,
                        60_000,
                        with(calm(), "max_candidate_depth=3", "allowed_ancestry_len=2", "scheduling_lookahead=1")),
                new Harm(
                        ONE_BLOCK_A_SLOT,
                        "litentry/heima#4042, #4061",
                        Kind.FATAL,
                        "Slot must increase",
                        oneBlockASlot),
                new Harm(
                        STRICT_RELAY_NUMBER,
                        "litentry/heima#4061, moonbeam#2804",
                        Kind.FATAL,
                        "Relay chain block number needs to strictly increase between Parachain blocks!",
                        with(calm(), "check_associated_relay_number=RelayNumberStrictlyIncreases")),
                new Harm(
                        "basic collator asks at every relay block",
                        "polkadot-sdk#3282, #3308",
                        Kind.HARMLESS,
                        "no space left for the block in the unincluded segment",
                        with(Setups.ready(), "collator=basic", "slot_duration_ms=6000")),
                new Harm(
                        "slot duration raised on a live chain",
                        "pallet_aura's documentation",
                        Kind.FATAL,
                        "Slot must not decrease",
                        with(calm(), "previous_slot_duration_ms=6000", "slot_duration_ms=12000")),
                new Lost(
                        "authoring time over the backing timeout",
                        GUIDE + ", step 2.5",
                        "backing_timeout",
                        with(live(), "backing_timeout_ms=2000", "authoring_ms=2000")),
                new Gaps(
                        "storm of relay forks",
                        "forum.astar.network/t/9497, Astar#1612: 5 and more missed slots",
                        30_000,
                        with(live(), "authoring_ms=2000", "relay_fork_share=0.7", "relay_fork_tie_share=1")),
                new Harm(
                        "one failing block at the upgrade to 6 s slots",
                        "polkadot-sdk#3211",
                        Kind.HARMLESS,
                        "slot number mismatch",
                        with(calm(), "sdk=v1.8.0", "previous_slot_duration_ms=12000")),
                new Harm(
                        "older collators until they are restarted after it",
                        "polkadot-sdk#4466: continued after a restart",
                        Kind.PASSING,
                        "slot number mismatch",
                        with(calm(), "sdk=v1.6.0", "previous_slot_duration_ms=12000")));
    }

    private static SimulationParameters synchronous() {
        return with(testNetwork(), "capacity=1", "slot_duration_ms=12000", "allow_multiple_blocks_per_slot=false");
    }

    private static SimulationParameters elastic(int cores) {
        return with(
                testNetwork(),
                "collator=slot-based",
                "cores=" + cores,
                "velocity=" + cores,
                "capacity=" + 2 * cores + 1);
    }
}
