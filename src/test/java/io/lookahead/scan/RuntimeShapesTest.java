package io.lookahead.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.RuntimeKey;
import org.junit.jupiter.api.Test;

/** Runtimes that are composed and configured in other ways than one item after the other. */
class RuntimeShapesTest {

    private static final String LIB = "runtime/src/lib.rs";
    private static final String CONFIGS = "runtime/src/configs.rs";

    @Test
    void macrosOfTheProjectAreReadThrough() {
        Fixture fixture = Fixture.fjord();
        String configs = fixture.files().get(CONFIGS);
        fixture.remove(CONFIGS)
                .replace(LIB, "mod configs;\n\nuse configs::ConsensusHook;\n", "")
                .replace(LIB, "use fjord::time::*;", "use fjord::{configure, time::*};\n\nconfigure!(Runtime);")
                .put(
                        "primitives/src/lib.rs",
                        fixture.files().get("primitives/src/lib.rs")
                                + "\n#[macro_export]\nmacro_rules! configure {\n    ($runtime:ident) => {\n"
                                + configs.replaceAll("(?m)^//!.*\n", "")
                                        .replace("use crate::{Aura, Runtime, SLOT_DURATION};\n", "")
                                        .replace("for Runtime", "for $runtime")
                                + "    };\n}\n");

        assertThat(fixture.values()).isEqualTo(Fixture.fjord().values());
    }

    @Test
    void aMacroMadeOfConstructRuntimeComposesPalletsToo() {
        Fixture fixture = Fixture.fjord()
                .replace(LIB, "frame_support::construct_runtime!", "house::construct_runtime_with_extras!")
                .replace(LIB, "from_millis(SLOT_DURATION)", "from_millis(Aura::slot_duration())");

        assertThat(fixture.runtime(RuntimeKey.AURA_API_SLOT_DURATION).value()).isEqualTo(6000L);
    }

    @Test
    void palletsComposedByAttributeAreKnownByTheirNames() {
        Fixture fixture = Fixture.fjord()
                .replace(
                        LIB,
                        "frame_support::construct_runtime! {\n    pub enum Runtime {\n        System: frame_system = 0,\n"
                                + "        Timestamp: pallet_timestamp = 1,\n"
                                + "        ParachainSystem: cumulus_pallet_parachain_system = 2,\n"
                                + "        Aura: pallet_aura = 3,\n        AuraExt: cumulus_pallet_aura_ext = 4,\n    }\n}\n",
                        """
                        #[frame_support::runtime]
                        mod runtime {
                            #[runtime::runtime]
                            #[runtime::derive(RuntimeCall)]
                            pub struct Runtime;

                            #[runtime::pallet_index(0)]
                            pub type System = frame_system;
                            #[runtime::pallet_index(3)]
                            pub type Aura = pallet_aura;
                        }
                        """)
                .replace(LIB, "from_millis(SLOT_DURATION)", "from_millis(Aura::slot_duration())");

        assertThat(fixture.runtime(RuntimeKey.AURA_API_SLOT_DURATION).value()).isEqualTo(6000L);
    }

    @Test
    void theUmbrellaCrateIsSeenThrough() {
        Fixture fixture = Fixture.fjord();
        fixture.put(
                "runtime/Cargo.toml",
                "[package]\nname = \"fjord-runtime\"\nedition = \"2021\"\n\n[dependencies]\n"
                        + "fjord-primitives = { workspace = true }\n"
                        + "polkadot-sdk = { version = \"2503.0.1\", features = [\"runtime\"] }\n");
        for (String file : new String[] {LIB, CONFIGS}) {
            fixture.put(
                    file,
                    fixture.files()
                            .get(file)
                            .replaceAll(
                                    "(?<![\\w:])(cumulus_pallet_\\w+|pallet_\\w+|frame_support|sp_consensus_aura|cumulus_primitives_aura)::",
                                    "polkadot_sdk::$1::"));
        }

        assertThat(fixture.values())
                .usingRecursiveComparison()
                .isEqualTo(Fixture.fjord().values());
        assertThat(fixture.target().sdk().release()).hasToString("v1.11.0");
    }

    @Test
    void implsInAConstantWithoutANameCountAsThoseOfItsModule() {
        Fixture fixture = Fixture.fjord().replace(CONFIGS, "impl pallet_timestamp::Config for Runtime {", """
                        pub trait Times { const SLOT: u64; }
                        impl Times for Runtime { const SLOT: u64 = 8_000; }
                        macro_rules! keep_time { ($runtime:ident) => { const _: () = {
                            use pallet_timestamp as clock;
                            impl clock::Config for $runtime {
                                type MinimumPeriod = ConstU64<{ <$runtime as Times>::SLOT / 2 }>;
                            }
                        }; }; }
                        keep_time!(Runtime);
                        impl Elsewhere for Runtime {""");

        assertThat(fixture.runtime(RuntimeKey.MINIMUM_PERIOD).value()).isEqualTo(4_000L);
    }
}
