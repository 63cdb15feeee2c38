package io.lookahead.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.Consensus;
import io.lookahead.facts.Reading;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.facts.ScanReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runtimes that macros of another crate compose, configure and give their APIs. */
class ComposedElsewhereTest {

    private static final String LIB = "runtime/src/lib.rs";
    private static final String CONFIGS = "runtime/src/configs.rs";

    private static Fixture fixture() {
        return Fixture.fjord()
                .replace("runtime/Cargo.toml", "[dependencies]", "[dependencies]\nacme-abstractions = \"1\"")
                .put(LIB, """
                        //! A runtime composed by macros.

                        mod configs;

                        use acme_abstractions::{acme_construct_runtime, acme_runtime_apis};
                        use configs::ConsensusHook;
                        use fjord::time::*;
                        use frame_support::weights::{constants::WEIGHT_REF_TIME_PER_SECOND, Weight};

                        const MAXIMUM_BLOCK_WEIGHT: Weight = Weight::from_parts(
                            #[cfg(feature = "fast")]
                            WEIGHT_REF_TIME_PER_SECOND.saturating_mul(2),
                            #[cfg(not(feature = "fast"))]
                            WEIGHT_REF_TIME_PER_SECOND.saturating_div(2),
                            cumulus_primitives_core::relay_chain::LARGEST_PROOF as u64,
                        );

                        #[acme_construct_runtime]
                        mod runtime {
                            struct System;
                            struct Consensus;
                        }

                        #[acme_runtime_apis]
                        mod apis {
                            type Runtime = Runtime;
                            mod consensus {
                                type SlotDuration = SLOT_DURATION;
                            }
                        }
                        """)
                .put(CONFIGS, """
                        //! What the macros are given.

                        use acme_abstractions::{impl_acme_consensus, impl_acme_system, SystemConfig};
                        use crate::{Runtime, SLOT_DURATION};
                        use frame_support::traits::{ConstBool, ConstU64};

                        pub struct AcmeRuntime;

                        impl SystemConfig for AcmeRuntime {
                            #[cfg(not(feature = "plain"))]
                            type ConsensusHook = ConsensusHook;
                            #[cfg(feature = "plain")]
                            type ConsensusHook = cumulus_pallet_parachain_system::ExpectParentIncluded;
                            type SlotDuration = ConstU64<SLOT_DURATION>;
                        }

                        pub struct Other;

                        impl SystemConfig for Other {
                            type MinimumPeriod = ConstU64<7>;
                        }

                        impl_acme_system!(AcmeRuntime);
                        impl_acme_consensus!(AcmeRuntime);

                        pub type ConsensusHook = fjord::backing::Hook<Runtime>;
                        """);
    }

    @Test
    void suchARuntimeIsATarget() {
        assertThat(fixture().target().runtime().consensus()).isEqualTo(Consensus.AURA);
        assertThat(fixture().target().node()).isNotNull();
    }

    @Test
    void whatIsWrittenInItIsRead() {
        Fixture fixture = fixture();

        assertThat(fixture.runtime(RuntimeKey.MILLISECS_PER_BLOCK).value()).isEqualTo(6000L);
        assertThat(fixture.runtime(RuntimeKey.CAPACITY).value()).isEqualTo(3L);
        assertThat(fixture.runtime(RuntimeKey.PRIMITIVES_AURA_DEPENDENCY).value())
                .isEqualTo(true);
        assertThat(fixture.runtime(RuntimeKey.MAXIMUM_BLOCK_WEIGHT).value()).isEqualTo(500L);
    }

    @Test
    void aHookHandedToAMacroIsTheHook() {
        Reading hook = fixture().runtime(RuntimeKey.CONSENSUS_HOOK);

        assertThat(hook.value()).isEqualTo("FixedVelocityConsensusHook");
        assertThat(hook.at()).hasToString("runtime/src/configs.rs:11");
        assertThat(hook.variants()).extracting(variant -> variant.value()).contains("ExpectParentIncluded");
    }

    @ParameterizedTest
    @EnumSource(
            value = RuntimeKey.class,
            names = {
                "CHECK_ASSOCIATED_RELAY_NUMBER",
                "ALLOW_MULTIPLE_BLOCKS_PER_SLOT",
                "AURA_SLOT_DURATION",
                "MINIMUM_PERIOD"
            })
    void whatTheMacrosConfigureIsNotKnownAndTheyAreNamed(RuntimeKey key) {
        Reading reading = fixture().runtime(key);

        assertThat(reading.state()).isEqualTo(Reading.State.UNKNOWN);
        assertThat(reading.reason())
                .contains("impl_acme_system! at runtime/src/configs.rs:23")
                .contains("impl_acme_consensus! at runtime/src/configs.rs:24");
    }

    @ParameterizedTest
    @EnumSource(
            value = RuntimeKey.class,
            names = {"AURA_API_SLOT_DURATION", "UNINCLUDED_SEGMENT_API"})
    void apisThatAnAttributeImplementsAreNotKnown(RuntimeKey key) {
        Reading reading = fixture().runtime(key);

        assertThat(reading.state()).isEqualTo(Reading.State.UNKNOWN);
        assertThat(reading.reason()).contains("#[acme_runtime_apis] at runtime/src/lib.rs:24");
    }

    @Test
    void whatTheAttributeRegistersIsNotKnown() {
        Reading inherents = fixture().runtime(RuntimeKey.CHECK_INHERENTS);

        assertThat(inherents.state()).isEqualTo(Reading.State.UNKNOWN);
        assertThat(inherents.reason()).contains("#[acme_construct_runtime] at runtime/src/lib.rs:18");
    }

    @Test
    void theSameUnderTestsIsNoRuntime() {
        ScanReport report = fixture()
                .replace(LIB, "#[acme_construct_runtime]", "#[cfg(test)]\n#[acme_construct_runtime]")
                .scan();

        assertThat(report.targets()).isEmpty();
    }
}
