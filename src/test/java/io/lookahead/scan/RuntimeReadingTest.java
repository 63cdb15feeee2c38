package io.lookahead.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.Consensus;
import io.lookahead.facts.Reading;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.facts.Target;
import io.lookahead.facts.Variant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuntimeReadingTest {

    private static final String LIB = "runtime/src/lib.rs";
    private static final String CONFIGS = "runtime/src/configs.rs";
    private static final String HOOK = "    type ConsensusHook = ConsensusHook;\n";

    @Test
    void readsEveryKeyAcrossFilesAndCrates() {
        Target target = Fixture.fjord().target();

        assertThat(target.runtime().crate()).isEqualTo("fjord-runtime");
        assertThat(target.runtime().source()).isEqualTo(LIB);
        assertThat(target.runtime().consensus()).isEqualTo(Consensus.AURA);
        assertThat(target.sdk().release()).hasToString("v1.11.0");
        assertThat(Fixture.values(target))
                .containsAllEntriesOf(Map.ofEntries(
                        Map.entry("capacity", 3L),
                        Map.entry("velocity", 1L),
                        Map.entry("relay_slot_duration_ms", 6000L),
                        Map.entry("millisecs_per_block", 6000L),
                        Map.entry("slot_duration_ms", 6000L),
                        Map.entry("consensus_hook", "FixedVelocityConsensusHook"),
                        Map.entry("check_associated_relay_number", "RelayNumberMonotonicallyIncreases"),
                        Map.entry("aura_allow_multiple_blocks_per_slot", true),
                        Map.entry("aura_slot_duration_ms", 6000L),
                        Map.entry("aura_api_slot_duration_ms", 6000L),
                        Map.entry("unincluded_segment_api", true),
                        Map.entry("primitives_aura_dependency", true),
                        Map.entry("check_inherents", false),
                        Map.entry("maximum_block_weight_ref_time_ms", 2000L),
                        Map.entry("minimum_period_ms", 0L)));
    }

    @Test
    void saysWhereAConstantIsDeclaredAndWhatIsWritten() {
        Reading capacity = Fixture.fjord().runtime(RuntimeKey.CAPACITY);

        assertThat(capacity.symbol()).isEqualTo("UNINCLUDED_SEGMENT_CAPACITY");
        assertThat(capacity.expression()).isEqualTo("2 + BLOCK_PROCESSING_VELOCITY");
        assertThat(capacity.at()).hasToString("primitives/src/lib.rs:12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cumulus_pallet_parachain_system::ExpectParentIncluded | ExpectParentIncluded | 3",
                "cumulus_pallet_parachain_system::consensus_hook::ExpectParentIncluded | ExpectParentIncluded | 3",
                "cumulus_pallet_parachain_system::RequireParentIncluded | RequireParentIncluded | 1",
                "cumulus_pallet_parachain_system::FixedCapacityUnincludedSegment<4> "
                        + "| FixedCapacityUnincludedSegment | 4",
                "cumulus_pallet_aura_ext::FixedVelocityConsensusHook<Runtime, 6_000, 1u32, { 2 * 3 }> "
                        + "| FixedVelocityConsensusHook | 6",
                "pallet_async_backing::consensus_hook::FixedVelocityConsensusHook<Runtime, 2, 5> "
                        + "| FixedVelocityConsensusHook | 5",
                "Wrapper<ConsensusHook> | FixedVelocityConsensusHook | 3",
                "Delegate | FixedVelocityConsensusHook | 7",
                "ChangesOver | FixedVelocityConsensusHook | 3",
            })
    void findsTheHookThatIsReallyUsed(String written, String hook, long capacity) {
        Fixture fixture = Fixture.fjord()
                .replace("runtime/Cargo.toml", "[dependencies]", "[dependencies]\npallet-async-backing = \"1\"")
                .replace(CONFIGS, HOOK, "    type ConsensusHook = " + written + ";\n")
                .replace(CONFIGS, "pub type ConsensusHook", """
                        pub struct Wrapper<Inner>(Inner);
                        pub struct Delegate;
                        impl cumulus_pallet_parachain_system::ConsensusHook for Delegate {
                            fn on_state_proof(proof: &Proof) -> (Weight, Capacity) {
                                let (weight, capacity) =
                                    cumulus_pallet_aura_ext::FixedVelocityConsensusHook::<Runtime, 6000, 2, 7>::on_state_proof(proof);
                                (weight, capacity)
                            }
                        }
                        pub struct ChangesOver;
                        impl cumulus_pallet_parachain_system::ConsensusHook for ChangesOver {
                            fn on_state_proof(proof: &Proof) -> (Weight, Capacity) {
                                if *pallet_aura::CurrentSlot::<Runtime>::get() == 0 {
                                    cumulus_pallet_parachain_system::ExpectParentIncluded::on_state_proof(proof)
                                } else {
                                    ConsensusHook::on_state_proof(proof)
                                }
                            }
                        }
                        pub type ConsensusHook""");

        assertThat(fixture.runtime(RuntimeKey.CONSENSUS_HOOK).value()).isEqualTo(hook);
        assertThat(fixture.runtime(RuntimeKey.CAPACITY).value()).isEqualTo(capacity);
    }

    @Test
    void withoutAHookTheConstantsOfThatPurposeCount() {
        Fixture fixture = Fixture.fjord().replace(CONFIGS, HOOK, "");

        assertThat(fixture.runtime(RuntimeKey.CONSENSUS_HOOK).state()).isEqualTo(Reading.State.ABSENT);
        assertThat(fixture.runtime(RuntimeKey.VELOCITY).value()).isEqualTo(1L);
    }

    @Test
    void aHookOfAnotherCrateIsNamedAndItsCapacityIsNotGuessed() {
        Fixture fixture = Fixture.fjord()
                .replace("runtime/Cargo.toml", "[dependencies]", "[dependencies]\nparachains-common = \"7\"")
                .replace(CONFIGS, HOOK, "    type ConsensusHook = parachains_common::TheHook;\n")
                .replace("primitives/src/lib.rs", "UNINCLUDED_SEGMENT_CAPACITY", "HOW_MANY");

        assertThat(fixture.runtime(RuntimeKey.CONSENSUS_HOOK).value()).isEqualTo("TheHook");
        assertThat(fixture.runtime(RuntimeKey.CAPACITY).state()).isEqualTo(Reading.State.ABSENT);
    }

    @Test
    void reportsEveryVariantAndTheOneThatHoldsByDefault() {
        Fixture fixture = Fixture.fjord().replace(CONFIGS, "    type MinimumPeriod = MinimumPeriod;\n", """
                            #[cfg(feature = "experimental")]
                            type MinimumPeriod = ConstU64<0>;
                            #[cfg(not(feature = "experimental"))]
                            type MinimumPeriod = ConstU64<{ SLOT_DURATION / 2 }>;
                        """);

        Reading period = fixture.runtime(RuntimeKey.MINIMUM_PERIOD);

        assertThat(period.value()).isEqualTo(3000L);
        assertThat(period.variants())
                .extracting(Variant::cfg, Variant::value)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("feature = \"experimental\"", 0L),
                        org.assertj.core.groups.Tuple.tuple("not(feature = \"experimental\")", 3000L));
    }

    @Test
    void aDefaultFeatureChoosesTheOtherVariant() {
        Fixture fixture = Fixture.fjord()
                .replace("runtime/Cargo.toml", "default = [\"std\"]", "default = [\"std\", \"experimental\"]")
                .replace(
                        CONFIGS,
                        "    type SlotDuration",
                        "    #[cfg(feature = \"experimental\")]\n    type SlotDuration");

        assertThat(fixture.runtime(RuntimeKey.AURA_SLOT_DURATION).value()).isEqualTo(6000L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pallet_aura::MinimumPeriodTimesTwo<Self> | 12000",
                "pallet_aura::MinimumPeriodTimesTwo<Runtime> | 12000",
                "ConstU64<{ fjord::time::SLOT_DURATION }> | 6000",
                "frame_support::traits::ConstU64<24_000u64> | 24000",
                "TwoSlots | 12000",
            })
    void readsSlotDurationsHoweverTheyAreSpelled(String written, long duration) {
        Fixture fixture = Fixture.fjord()
                .replace(CONFIGS, "MinimumPeriod: u64 = 0", "MinimumPeriod: u64 = SLOT_DURATION")
                .replace(
                        CONFIGS,
                        "AllowMultiple: bool",
                        "TwoSlots: u64 = 2 * SLOT_DURATION;\n    pub const AllowMultiple: bool")
                .replace(CONFIGS, "ConstU64<SLOT_DURATION>", written)
                .replace(LIB, "from_millis(SLOT_DURATION)", "from_millis(Aura::slot_duration())");

        assertThat(fixture.runtime(RuntimeKey.AURA_SLOT_DURATION).value()).isEqualTo(duration);
        assertThat(fixture.runtime(RuntimeKey.AURA_API_SLOT_DURATION).value()).isEqualTo(duration);
    }

    @Test
    void followsAnApiThatHandsOnToAHelper() {
        Fixture fixture = Fixture.fjord()
                .replace(
                        LIB,
                        "sp_consensus_aura::SlotDuration::from_millis(SLOT_DURATION)",
                        "Runtime::impl_slot_duration()")
                .replace(
                        LIB,
                        "impl_runtime_apis! {",
                        "impl Runtime {\n    fn impl_slot_duration() -> SlotDuration {\n"
                                + "        SlotDuration::from_millis(SLOT_DURATION)\n    }\n}\n\nimpl_runtime_apis! {");

        assertThat(fixture.runtime(RuntimeKey.AURA_API_SLOT_DURATION).value()).isEqualTo(6000L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#[cfg(feature = \"experimental\")]\nreturn from_millis(1);\n#[cfg(not(feature = \"experimental\"))]\n"
                        + "from_millis(Aura::slot_duration())",
                "#[cfg(not(feature = \"experimental\"))]\n{ from_millis(Aura::slot_duration()) }\n"
                        + "#[cfg(feature = \"experimental\")]\n{ from_millis(1) }",
                "return from_millis(SLOT_DURATION);",
            })
    void anApiMayChooseByFeature(String body) {
        Fixture fixture =
                Fixture.fjord().replace(LIB, "sp_consensus_aura::SlotDuration::from_millis(SLOT_DURATION)", body);

        assertThat(fixture.runtime(RuntimeKey.AURA_API_SLOT_DURATION).value()).isEqualTo(6000L);
    }

    @Test
    void anArgumentMayExistUnderAFeature() {
        Fixture fixture = Fixture.fjord()
                .replace(
                        LIB,
                        "WEIGHT_REF_TIME_PER_SECOND.saturating_mul(2)",
                        "#[cfg(feature = \"experimental\")]\nWEIGHT_REF_TIME_PER_SECOND.saturating_mul(2),\n"
                                + "#[cfg(not(feature = \"experimental\"))]\nWEIGHT_REF_TIME_PER_SECOND.saturating_div(2)");

        Reading weight = fixture.runtime(RuntimeKey.MAXIMUM_BLOCK_WEIGHT);

        assertThat(weight.value()).isEqualTo(500L);
        assertThat(weight.variants()).extracting(Variant::value).containsExactlyInAnyOrder(500L, 2000L);
    }

    @Test
    void ofTwoConstantsTheOneBesideTheSlotDurationCounts() {
        Fixture fixture = Fixture.fjord()
                .replace(LIB, "use fjord::time::*;", "use fjord::time::SLOT_DURATION;")
                .put(
                        "primitives/src/lib.rs",
                        "pub const MILLISECS_PER_BLOCK: u64 = 12_000;\n"
                                + Fixture.fjord().files().get("primitives/src/lib.rs"));

        assertThat(fixture.runtime(RuntimeKey.MILLISECS_PER_BLOCK).value()).isEqualTo(6000L);
    }

    @Test
    void withoutASlotDurationAuraTakesTwiceTheMinimumPeriod() {
        Fixture fixture = Fixture.fjord()
                .replace(CONFIGS, "    type SlotDuration = ConstU64<SLOT_DURATION>;\n", "")
                .replace(CONFIGS, "MinimumPeriod: u64 = 0", "MinimumPeriod: u64 = 2_500")
                .replace(LIB, "from_millis(SLOT_DURATION)", "from_millis(Aura::slot_duration())");

        assertThat(fixture.runtime(RuntimeKey.AURA_SLOT_DURATION).state()).isEqualTo(Reading.State.ABSENT);
        assertThat(fixture.runtime(RuntimeKey.AURA_API_SLOT_DURATION).value()).isEqualTo(5000L);
    }

    @Test
    void aConstantOfAnotherCrateIsUnknownAndSaysWhy() {
        Fixture fixture = Fixture.fjord()
                .replace(LIB, "use fjord::time::*;", "use parachains_common::{MILLISECS_PER_BLOCK, SLOT_DURATION};")
                .replace("primitives/src/lib.rs", "pub mod time {", "#[cfg(any())]\npub mod time {")
                .replace("runtime/Cargo.toml", "[dependencies]", "[dependencies]\nparachains-common = \"7\"");

        Reading block = fixture.runtime(RuntimeKey.MILLISECS_PER_BLOCK);

        assertThat(block.state()).isEqualTo(Reading.State.UNKNOWN);
        assertThat(block.reason()).contains("parachains_common");
        assertThat(fixture.scan().diagnostics())
                .anySatisfy(diagnostic -> assertThat(diagnostic.message()).contains("millisecs_per_block"));
    }

    @Test
    void configurationBehindAnExternalMacroIsUnknown() {
        Fixture fixture = Fixture.fjord()
                .replace(
                        LIB,
                        "mod configs;",
                        "pub type ConsensusHook = fjord::backing::Hook<Runtime>;\nimpl_chain_consensus!(Runtime);")
                .replace(LIB, "use configs::ConsensusHook;\n", "");

        Reading hook = fixture.runtime(RuntimeKey.CONSENSUS_HOOK);

        assertThat(hook.state()).isEqualTo(Reading.State.UNKNOWN);
        assertThat(hook.reason()).contains("impl_chain_consensus!");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ""})
    void checkInherentsIsToldFromTheRuntimeApiOfThatName(String comma) {
        Fixture fixture = Fixture.fjord()
                .replace(
                        LIB,
                        "cumulus_pallet_aura_ext::BlockExecutor::<Runtime, Executive>,",
                        "cumulus_pallet_aura_ext::BlockExecutor::<Runtime, Executive>" + comma
                                + "\n    CheckInherents = CheckInherents,");

        Reading inherents = fixture.runtime(RuntimeKey.CHECK_INHERENTS);

        assertThat(inherents.value()).isEqualTo(true);
        assertThat(inherents.expression()).isEqualTo("CheckInherents");
    }

    @Test
    void aSlotDurationOfAnotherCrateIsNamedWhereTheApiAloneNamesIt() {
        Fixture fixture = Fixture.fjord()
                .replace(LIB, "from_millis(SLOT_DURATION)", "from_millis(elsewhere::SLOT_DURATION)")
                .replace(CONFIGS, "Runtime, SLOT_DURATION}", "Runtime, SLOT}")
                .replace(CONFIGS, "ConstU64<SLOT_DURATION>", "ConstU64<SLOT>")
                .replace("primitives/src/lib.rs", "pub const SLOT_DURATION", "pub const SLOT");

        Reading constant = fixture.runtime(RuntimeKey.SLOT_DURATION);
        Reading reported = fixture.runtime(RuntimeKey.AURA_API_SLOT_DURATION);

        assertThat(reported.symbol()).isEqualTo("SLOT_DURATION");
        assertThat(constant.state()).isEqualTo(Reading.State.UNKNOWN);
        assertThat(constant.symbol()).isEqualTo("SLOT_DURATION");
        assertThat(constant.reason()).contains("elsewhere");
    }

    @Test
    void anApiThatAlwaysRefusesIsNone() {
        Fixture fixture = Fixture.fjord()
                .replace(LIB, "ConsensusHook::can_build_upon(included, slot)", "// Not yet.\n            false");

        assertThat(fixture.runtime(RuntimeKey.UNINCLUDED_SEGMENT_API).value()).isEqualTo(false);
    }

    @Test
    void aPalletMayDecideHowRelayNumbersAreChecked() {
        Fixture fixture = Fixture.fjord()
                .replace(
                        LIB,
                        "AuraExt: cumulus_pallet_aura_ext = 4,",
                        "AuraExt: cumulus_pallet_aura_ext = 4,\n        EmergencyParaXcm: pallet_emergency_para_xcm = 5,")
                .replace("runtime/Cargo.toml", "[dependencies]", "[dependencies]\npallet-emergency-para-xcm = \"1\"")
                .replace(
                        CONFIGS,
                        "    type CheckAssociatedRelayNumber =\n        cumulus_pallet_parachain_system::RelayNumberMonotonicallyIncreases;",
                        "    type CheckAssociatedRelayNumber = crate::EmergencyParaXcm;")
                .replace(
                        CONFIGS,
                        "impl cumulus_pallet_aura_ext::Config",
                        "impl pallet_emergency_para_xcm::Config for Runtime {\n    type CheckAssociatedRelayNumber =\n"
                                + "        cumulus_pallet_parachain_system::AnyRelayNumber;\n}\n\nimpl cumulus_pallet_aura_ext::Config");

        assertThat(fixture.runtime(RuntimeKey.CHECK_ASSOCIATED_RELAY_NUMBER).value())
                .isEqualTo("AnyRelayNumber");
    }
}
