package io.lookahead.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.RuntimeKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which constant counts, and what of it can be told. */
class ConstantReadingTest {

    private static final String LIB = "runtime/src/lib.rs";

    @ParameterizedTest
    @CsvSource({"HOURS, 6000", "UNUSED, 12000"})
    void ofSeveralBlockTimesTheOneCountsThatTheUnitsOfTimeInUseAreReckonedFrom(String unit, long block) {
        Fixture fixture = Fixture.fjord()
                .replace("primitives/src/lib.rs", "pub mod backing {", """
                        pub const MILLISECS_PER_BLOCK: u64 = 12_000;
                        pub const SLOT_DURATION: u64 = MILLISECS_PER_BLOCK;

                        pub mod backing {""")
                .replace("primitives/src/lib.rs", "    pub const SLOT_DURATION: u64 = MILLISECS_PER_BLOCK;\n}", """
                            pub const HOURS: u32 = 3_600_000 / (MILLISECS_PER_BLOCK as u32);
                            pub const UNUSED: u32 = 0;
                        }""")
                .replace(LIB, "use fjord::time::*;", "use fjord::{time::" + unit + ", SLOT_DURATION};");

        assertThat(fixture.runtime(RuntimeKey.MILLISECS_PER_BLOCK).value()).isEqualTo(block);
        assertThat(fixture.runtime(RuntimeKey.SLOT_DURATION).value()).isEqualTo(12_000L);
    }

    @ParameterizedTest
    @CsvSource({"elsewhere::HOURS, ABSENT", "elsewhere::OTHER, UNKNOWN"})
    void ofSeveralBlockTimesNoneCountsWhereTheUnitsOfTimeInUseAreReckonedElsewhere(String unit, String state) {
        Fixture fixture = Fixture.fjord()
                .replace("primitives/src/lib.rs", "pub mod backing {", """
                        pub mod other {
                            pub const MILLISECS_PER_BLOCK: u64 = 12_000;
                            pub const SLOT_DURATION: u64 = MILLISECS_PER_BLOCK;
                        }

                        pub mod backing {""")
                .replace("runtime/Cargo.toml", "[dependencies]", "[dependencies]\nelsewhere = \"1\"")
                .replace(LIB, "use fjord::time::*;", "use " + unit + ";");

        assertThat(fixture.runtime(RuntimeKey.MILLISECS_PER_BLOCK).state()).hasToString(state);
    }

    @Test
    void ofTwoSpellingsTheOneCountsThatTheConfigurationSees() {
        Fixture fixture = Fixture.fjord().replace(LIB, "use fjord::time::*;", """
                        mod clock {
                            pub const MILLI_SECS_PER_BLOCK: u64 = 6_000;
                            pub const SLOT_DURATION: u64 = MILLI_SECS_PER_BLOCK;
                        }
                        pub use clock::*;

                        mod votes {
                            pub const MILLISECS_PER_BLOCK: u64 = 3_000;
                        }
                        """);

        assertThat(fixture.runtime(RuntimeKey.MILLISECS_PER_BLOCK).symbol()).isEqualTo("MILLI_SECS_PER_BLOCK");
        assertThat(fixture.runtime(RuntimeKey.MILLISECS_PER_BLOCK).value()).isEqualTo(6_000L);
    }

    @Test
    void weightsWhoseSourceTheProjectHoldsItselfAreWeights() {
        Fixture fixture = Fixture.fjord()
                .replace(LIB, "use frame_support::weights::{constants::WEIGHT_REF_TIME_PER_SECOND, Weight};", """
                        mod weights {
                            pub const WEIGHT_REF_TIME_PER_SECOND: u64 = 1_000_000_000_000;
                            pub struct Weight { ref_time: u64, proof_size: u64 }
                            impl Weight {
                                pub const fn from_parts(ref_time: u64, proof_size: u64) -> Self {
                                    Self { ref_time, proof_size }
                                }
                            }
                        }
                        use weights::{Weight, WEIGHT_REF_TIME_PER_SECOND};
                        """)
                .replace(
                        LIB,
                        "WEIGHT_REF_TIME_PER_SECOND.saturating_mul(2), u64::MAX)",
                        "WEIGHT_REF_TIME_PER_SECOND, 0).saturating_div(2)");

        assertThat(fixture.runtime(RuntimeKey.MAXIMUM_BLOCK_WEIGHT).value()).isEqualTo(500L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Weight::from_parts(WEIGHT_REF_TIME_PER_SECOND, elsewhere::LARGEST as u64).saturating_mul(2)",
                "Weight::from_parts(WEIGHT_REF_TIME_PER_SECOND.saturating_mul(2), 0).set_proof_size(elsewhere::LARGEST)"
            })
    void aProofThatCannotBeToldLeavesTheComputationTold(String weight) {
        Fixture fixture = Fixture.fjord()
                .replace(LIB, "Weight::from_parts(WEIGHT_REF_TIME_PER_SECOND.saturating_mul(2), u64::MAX)", weight);

        assertThat(fixture.runtime(RuntimeKey.MAXIMUM_BLOCK_WEIGHT).value()).isEqualTo(2000L);
    }
}
