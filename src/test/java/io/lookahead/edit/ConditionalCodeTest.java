package io.lookahead.edit;

import static io.lookahead.edit.Scene.RUNTIME;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.Edit;
import org.junit.jupiter.api.Test;

/** Code that a cargo feature has and other builds have not: what is to hold for good no longer depends on it. */
class ConditionalCodeTest {

    private static final Edit MONOTONIC = new Edit.SetPalletItem(
            "cumulus_pallet_parachain_system",
            "CheckAssociatedRelayNumber",
            "cumulus_pallet_parachain_system::RelayNumberMonotonicallyIncreases");
    private static final Edit SEGMENT_API =
            new Edit.ImplementApi("cumulus_primitives_aura::AuraUnincludedSegmentApi", """
            fn can_build_upon(
                included_hash: <Block as sp_runtime::traits::Block>::Hash,
                slot: cumulus_primitives_aura::Slot,
            ) -> bool {
                Hook::can_build_upon(included_hash, slot)
            }""");

    @Test
    void an_import_under_a_condition_holds_without_it_once_all_builds_need_it() {
        String runtime = Scene.sample()
                .replace(
                        RUNTIME,
                        "use cumulus_pallet_parachain_system::{RelayChainStateProof, RelayNumberStrictlyIncreases};",
                        "use cumulus_pallet_parachain_system::RelayChainStateProof;\n#[cfg(feature = \"fast\")]\n"
                                + "use cumulus_pallet_parachain_system::RelayNumberMonotonicallyIncreases;\n"
                                + "#[cfg(not(feature = \"fast\"))]\n"
                                + "use cumulus_pallet_parachain_system::RelayNumberStrictlyIncreases;")
                .after(MONOTONIC)
                .text(RUNTIME);

        assertThat(runtime)
                .contains("\nuse cumulus_pallet_parachain_system::RelayNumberMonotonicallyIncreases;\n")
                .contains("type CheckAssociatedRelayNumber = RelayNumberMonotonicallyIncreases;")
                .doesNotContain("RelayNumberStrictlyIncreases", "feature = \"fast\"");
    }

    @Test
    void an_import_that_stands_for_something_else_under_a_condition_is_not_relied_on() {
        String runtime = Scene.sample()
                .replace(
                        RUNTIME,
                        "use cumulus_pallet_parachain_system::{RelayChainStateProof, RelayNumberStrictlyIncreases};",
                        "use cumulus_pallet_parachain_system::{RelayChainStateProof, RelayNumberStrictlyIncreases};\n"
                                + "#[cfg(feature = \"fast\")]\n"
                                + "use other::RelayNumberMonotonicallyIncreases;")
                .after(MONOTONIC)
                .text(RUNTIME);

        assertThat(runtime)
                .contains("cumulus_pallet_parachain_system::RelayNumberMonotonicallyIncreases;")
                .contains("#[cfg(feature = \"fast\")]\nuse other::RelayNumberMonotonicallyIncreases;")
                .doesNotContain("type CheckAssociatedRelayNumber = RelayNumberMonotonicallyIncreases;");
    }

    @Test
    void an_api_that_one_feature_has_is_implemented_without_it() {
        String runtime = Scene.sample()
                .replace(
                        RUNTIME,
                        "impl sp_consensus_aura::AuraApi<Block, AuraId> for Runtime {",
                        "#[cfg(feature = \"fast\")]\n\t\timpl cumulus_primitives_aura::AuraUnincludedSegmentApi<Block>"
                                + " for Runtime {}\n\n"
                                + "\t\timpl sp_consensus_aura::AuraApi<Block, AuraId> for Runtime {")
                .after(SEGMENT_API)
                .text(RUNTIME);

        assertThat(runtime)
                .containsOnlyOnce("AuraUnincludedSegmentApi<Block> for Runtime {}")
                .doesNotContain("feature = \"fast\"");
    }

    @Test
    void values_that_differ_by_another_feature_become_one() {
        String runtime = Scene.sample()
                .replace(
                        RUNTIME,
                        "type SlotDuration = pallet_aura::MinimumPeriodTimesTwo<Self>;",
                        "#[cfg(all(feature = \"experimental\", feature = \"fast\"))]\n"
                                + "\ttype SlotDuration = ConstU64<SLOT_DURATION>;\n"
                                + "\t#[cfg(all(feature = \"experimental\", not(feature = \"fast\")))]\n"
                                + "\ttype SlotDuration = pallet_aura::MinimumPeriodTimesTwo<Self>;")
                .after(new Edit.SetPalletItemByFeature(
                        "pallet_aura",
                        "SlotDuration",
                        "experimental",
                        "frame_support::traits::ConstU64<SLOT_DURATION>",
                        ""))
                .text(RUNTIME);

        assertThat(runtime)
                .contains("\t#[cfg(feature = \"experimental\")]\n\ttype SlotDuration = ConstU64<SLOT_DURATION>;\n")
                .doesNotContain("feature = \"fast\"", "MinimumPeriodTimesTwo");
    }
}
