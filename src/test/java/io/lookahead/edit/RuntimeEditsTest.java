package io.lookahead.edit;

import static io.lookahead.edit.Scene.RUNTIME;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.Edit;
import io.lookahead.facts.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Edits of runtimes that are written in other ways than the template's. */
class RuntimeEditsTest {

    private static final String SYSTEM = "cumulus_pallet_parachain_system";
    private static final Edit HOOK_FEATURE = new Edit.AddDependencyFeature(
            Side.RUNTIME, "cumulus-pallet-parachain-system", "parameterized-consensus-hook");
    private static final Edit MONOTONIC = new Edit.SetPalletItem(
            SYSTEM, "CheckAssociatedRelayNumber", SYSTEM + "::RelayNumberMonotonicallyIncreases");
    private static final Edit SEGMENT_API =
            new Edit.ImplementApi("cumulus_primitives_aura::AuraUnincludedSegmentApi", """
            fn can_build_upon(
                included_hash: <Block as sp_runtime::traits::Block>::Hash,
                slot: cumulus_primitives_aura::Slot,
            ) -> bool {
                Hook::can_build_upon(included_hash, slot)
            }""");

    @Test
    void a_constant_made_from_one_of_another_integer_type_is_cast() {
        Scene scene = Scene.sample()
                .replace(RUNTIME, "MILLISECS_PER_BLOCK: u64 = 12000", "MILLISECS_PER_BLOCK: u32 = 12000")
                .replace(RUNTIME, "pub const SLOT_DURATION: u64 = MILLISECS_PER_BLOCK;\n", "");

        String runtime = scene.after(new Edit.DeclareConstant(
                        Side.RUNTIME, "SLOT_DURATION", "u64", "MILLISECS_PER_BLOCK", "", "MILLISECS_PER_BLOCK"))
                .text(RUNTIME);

        assertThat(runtime).contains("pub const SLOT_DURATION: u64 = MILLISECS_PER_BLOCK as u64;");
    }

    @Test
    void a_constant_that_a_common_crate_gives_away_from_a_closed_module_is_imported_from_there() {
        Scene scene = Scene.sample()
                .put("common/Cargo.toml", """
                        [package]
                        name = "harbour-common"
                        version = "1.0.0"
                        edition = "2021"
                        """)
                .put("common/src/lib.rs", """
                        mod tides {
                            pub const HIGH_WATER: u64 = 7;
                        }
                        pub use tides::*;
                        """)
                .replace("Cargo.toml", "\"runtime\"]", "\"runtime\", \"common\"]")
                .replace(
                        "runtime/Cargo.toml",
                        "[dependencies]\n",
                        "[dependencies]\nharbour-common = { path = \"../common\" }\n");

        String runtime = scene.after(new Edit.SetPalletItem(
                        "pallet_timestamp", "MinimumPeriod", "frame_support::traits::ConstU64<HIGH_WATER>"))
                .text(RUNTIME);

        assertThat(runtime)
                .contains("use harbour_common::HIGH_WATER;")
                .contains("type MinimumPeriod = ConstU64<HIGH_WATER>;");
    }

    @Test
    void a_type_of_the_repository_s_own_stays_wrapped_around_the_new_one() {
        Scene scene = Scene.sample()
                .replace(
                        RUNTIME,
                        "type CheckAssociatedRelayNumber = RelayNumberStrictlyIncreases;",
                        "type CheckAssociatedRelayNumber = Unless<Testing, RelayNumberStrictlyIncreases>;")
                .replace(RUNTIME, "impl pallet_aura::Config for Runtime {", """
                        pub struct Unless<A, B>(A, B);
                        impl<A, B: cumulus_pallet_parachain_system::CheckAssociatedRelayNumber>
                            cumulus_pallet_parachain_system::CheckAssociatedRelayNumber for Unless<A, B>
                        {
                            fn check_associated_relay_number(current: u32, previous: u32) {
                                B::check_associated_relay_number(current, previous);
                            }
                        }

                        impl pallet_aura::Config for Runtime {""");

        assertThat(scene.after(MONOTONIC).text(RUNTIME))
                .contains("type CheckAssociatedRelayNumber = Unless<Testing, RelayNumberMonotonicallyIncreases>;");
    }

    @Test
    void a_feature_that_makes_an_item_mandatory_gives_other_runtimes_the_item_that_changes_nothing() {
        Scene.After after = Scene.sample().withSecondRuntime("mudflat-runtime").after(HOOK_FEATURE);

        assertThat(after.text("mudflat-runtime/Cargo.toml"))
                .contains("cumulus-pallet-parachain-system = { version = \"=0.12.0\", default-features = false,"
                        + " features = [\"parameterized-consensus-hook\"] }");
        assertThat(after.text("mudflat-runtime/src/lib.rs")).contains("type ConsensusHook = ExpectParentIncluded;");
        assertThat(after.text(RUNTIME)).doesNotContain("ConsensusHook");
    }

    private static final Edit TWO_SECONDS = new Edit.SetValue(
            Side.RUNTIME, "maximum_block_weight_ref_time_ms", "WEIGHT_REF_TIME_PER_SECOND.saturating_mul(2)");

    private static Scene weight(String expression) {
        return Scene.sample()
                .replace(RUNTIME, "WEIGHT_REF_TIME_PER_SECOND.saturating_div(2)", expression)
                .replace(
                        RUNTIME,
                        "const MAXIMUM_BLOCK_WEIGHT",
                        "const WEIGHT_MILLISECS: u64 = 5_00;\n\nconst MAXIMUM_BLOCK_WEIGHT");
    }

    @Test
    void what_a_comment_says_of_the_weight_changes_also_where_it_stands_behind_an_attribute() {
        String runtime = Scene.sample()
                .replace(
                        RUNTIME,
                        "/// The most that a block may take: time to execute, and bytes of proof.\n",
                        "#[cfg(not(feature = \"quick\"))]\n/// Half a second, every twelve seconds.\n")
                .after(TWO_SECONDS)
                .text(RUNTIME);

        assertThat(runtime).contains("/// Two seconds, every six seconds.\n");
    }

    @Test
    void a_weight_that_a_name_scales_is_set_where_the_name_is_declared() {
        String perMillis = "frame_support::weights::constants::WEIGHT_REF_TIME_PER_MILLIS * WEIGHT_MILLISECS";

        String runtime = weight(perMillis).after(TWO_SECONDS).text(RUNTIME);

        assertThat(runtime).contains("const WEIGHT_MILLISECS: u64 = 2_000;").contains(perMillis);
    }

    @Test
    void a_weight_that_is_scaled_twice_is_left_to_the_operator() {
        for (String expression : List.of(
                "WEIGHT_REF_TIME_PER_SECOND.saturating_mul(500).saturating_div(1000)",
                "WEIGHT_REF_TIME_PER_SECOND / 1000 * 500",
                "WEIGHT_MILLISECS * WEIGHT_REF_TIME_PER_MILLIS",
                "WEIGHT_REF_TIME_PER_MILLIS.saturating_mul(WEIGHT_MILLISECS)")) {
            assertThat(weight(expression).perform(TWO_SECONDS))
                    .as(expression)
                    .isInstanceOf(EditResult.NotPossible.class);
        }
    }

    @Test
    void an_item_that_only_some_builds_had_is_set_for_every_build() {
        String runtime = Scene.sample()
                .replace(
                        RUNTIME,
                        "\ttype AllowMultipleBlocksPerSlot",
                        "\t#[cfg(feature = \"std\")]\n\ttype AllowMultipleBlocksPerSlot")
                .after(new Edit.SetPalletItem(
                        "pallet_aura", "AllowMultipleBlocksPerSlot", "frame_support::traits::ConstBool<true>"))
                .text(RUNTIME);

        assertThat(runtime)
                .contains("\ttype AllowMultipleBlocksPerSlot = ConstBool<true>;")
                .doesNotContain("#[cfg(feature = \"std\")]\n\ttype AllowMultipleBlocksPerSlot");
    }

    @Test
    void a_hook_that_its_module_keeps_to_itself_is_reached_through_the_configuration() {
        String body = "impl cumulus_pallet_parachain_system::Config for Runtime {";
        Scene scene = Scene.sample()
                .put("runtime/src/collation.rs", """
                        use super::*;

                        type Hook = cumulus_pallet_parachain_system::ExpectParentIncluded;

                        impl cumulus_pallet_parachain_system::Config for Runtime {
                            type ConsensusHook = Hook;
                        }
                        """)
                .replace(RUNTIME, "pub mod xcm_config;", "mod collation;\npub mod xcm_config;")
                .replace(RUNTIME, body, "impl Settings {");

        assertThat(scene.after(SEGMENT_API).text(RUNTIME))
                .contains("<<Runtime as cumulus_pallet_parachain_system::Config>::ConsensusHook>"
                        + "::can_build_upon(included_hash, slot)");
    }

    @Test
    void what_is_dead_goes_without_leaving_a_gap_however_close_its_items_stand() {
        String close = "struct CheckInherents;\n#[allow(deprecated)]\nimpl cumulus";
        String runtime = Scene.sample()
                .replace(RUNTIME, "struct CheckInherents;\n\nimpl cumulus", close)
                .after(new Edit.RemoveMacroArgument(Side.RUNTIME, "register_validate_block", "CheckInherents"))
                .text(RUNTIME);

        assertThat(runtime).contains("}\n\ncumulus_pallet_parachain_system::register_validate_block! {");
    }

    @Test
    void the_last_argument_on_a_line_without_commas_goes_alone() {
        String runtime = Scene.sample()
                .replace(
                        RUNTIME,
                        "Executive>,\n\tCheckInherents = CheckInherents,\n}",
                        "Executive> CheckInherents = CheckInherents }")
                .after(new Edit.RemoveMacroArgument(Side.RUNTIME, "register_validate_block", "CheckInherents"))
                .text(RUNTIME);

        assertThat(runtime).contains("Executive> }").doesNotContain("CheckInherents =");
    }

    @Test
    void comments_go_with_what_they_are_about() {
        String runtime = Scene.sample()
                .replace(
                        RUNTIME,
                        "impl cumulus_pallet_parachain_system::CheckInherents",
                        "// Deprecated, and still needed:\n// there is no other way.\nimpl cumulus_pallet_parachain_system"
                                + "::CheckInherents")
                .after(new Edit.RemoveMacroArgument(Side.RUNTIME, "register_validate_block", "CheckInherents"))
                .text(RUNTIME);

        assertThat(runtime).doesNotContain("Deprecated, and still needed", "there is no other way");
    }

    @Test
    void a_node_s_fake_runtime_gets_the_api_too() {
        Scene scene = Scene.sample()
                .replace(RUNTIME, "impl_runtime_apis! {", "pub struct Hook;\n\nimpl_runtime_apis! {")
                .put("node/src/fake_runtime_api.rs", """
                        use sp_runtime::traits::Block as BlockT;

                        pub struct Runtime;

                        sp_api::impl_runtime_apis! {
                            impl sp_consensus_aura::AuraApi<Block, AuraId> for Runtime {
                                fn authorities() -> Vec<AuraId> {
                                    unimplemented!()
                                }
                            }
                        }
                        """)
                .replace("node/src/main.rs", "mod service;", "mod fake_runtime_api;\nmod service;");

        Scene.After after = scene.after(SEGMENT_API);

        assertThat(after.text("node/src/fake_runtime_api.rs")).contains("""
                            impl cumulus_primitives_aura::AuraUnincludedSegmentApi<Block> for Runtime {
                                fn can_build_upon(_: <Block as BlockT>::Hash, _: cumulus_primitives_aura::Slot) -> bool {
                                    unimplemented!()
                                }
                            }
                        """);
        assertThat(after.text("node/Cargo.toml")).contains("cumulus-primitives-aura = ");
        assertThat(after.text(RUNTIME)).contains("Hook::can_build_upon(included_hash, slot)");
    }

    @Test
    void a_value_is_set_where_a_parameter_keeps_it_and_never_written_in_the_place_of_a_type() {
        Scene scene = Scene.sample()
                .replace(
                        RUNTIME,
                        "impl pallet_aura::Config for Runtime {",
                        "parameter_types! {\n\tpub const SeveralBlocks: bool = false;\n}\n\n"
                                + "impl pallet_aura::Config for Runtime {")
                .replace(RUNTIME, "ConstBool<false>;", "SeveralBlocks;");

        String set = scene.after(new Edit.SetValue(Side.RUNTIME, "aura_allow_multiple_blocks_per_slot", "true"))
                .text(RUNTIME);
        String given = scene.after(new Edit.SetPalletItem(
                        "pallet_aura", "AllowMultipleBlocksPerSlot", "frame_support::traits::ConstBool<true>"))
                .text(RUNTIME);

        assertThat(List.of(set, given))
                .allSatisfy(runtime -> assertThat(runtime)
                        .contains("pub const SeveralBlocks: bool = true;")
                        .contains("type AllowMultipleBlocksPerSlot = SeveralBlocks;"));
    }

    @Test
    void under_a_feature_nothing_is_imported_that_would_be_unused_without_it() {
        String runtime = Scene.sample()
                .replace(RUNTIME, "ConstU128, ConstU32, ConstU64,", "ConstU128, ConstU32,")
                .after(new Edit.SetPalletItemByFeature(
                        "pallet_aura",
                        "SlotDuration",
                        "experimental",
                        "frame_support::traits::ConstU64<SLOT_DURATION>",
                        ""))
                .text(RUNTIME);

        assertThat(runtime).contains("type SlotDuration = frame_support::traits::ConstU64<SLOT_DURATION>;");
    }
}
