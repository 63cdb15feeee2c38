package io.lookahead.scan.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.ClockFinding.Kind;
import io.lookahead.facts.Remedy;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One class of findings after the other. */
class ClassesTest {

    private static final long HOUR = 3_600_000;

    @Nested
    class Derived {

        @Test
        void keepsItsLengthWhereTheBlockTimeConstantChanges() {
            ClockFinding finding = new Chain().runtime("""
                            parameter_types! { pub const Period: BlockNumber = 6 * HOURS; }
                            impl pallet_session::Config for Runtime {
                                type ShouldEndSession = pallet_session::PeriodicSessions<Period, ConstU32<0>>;
                            }
                            """).finding("pallet_session.Period");

            assertThat(finding.kind()).isEqualTo(Kind.DERIVED);
            assertThat(finding.blocks()).isEqualTo(1800);
            assertThat(finding.durationMs()).isEqualTo(6 * HOUR);
            assertThat(finding.outlook().shorterSlots()).isEqualTo(1);
            assertThat(finding.outlook().higherVelocity()).isEqualTo(0.5);
            assertThat(finding.outlook().keepSlots()).isEqualTo(1);
            assertThat(finding.outlook().remedy()).isEqualTo(Remedy.LEAVE);
        }

        @Test
        void thatFollowsTheSlotIsHalvedWhereSlotsAreKept() {
            ClockFinding finding = new Chain()
                    .time("""
                            pub const MILLISECS_PER_BLOCK: u64 = 12000;
                            pub const SLOT_DURATION: u64 = 12000;
                            pub const HOURS: BlockNumber = 3_600_000 / (SLOT_DURATION as BlockNumber);
                            """)
                    .runtime(
                            "impl pallet_treasury::Config for Runtime { type SpendPeriod = ConstU32<{ 24 * HOURS }>; }\n")
                    .finding("pallet_treasury.SpendPeriod");

            assertThat(finding.kind()).isEqualTo(Kind.DERIVED);
            assertThat(finding.outlook().shorterSlots()).isEqualTo(1);
            assertThat(finding.outlook().keepSlots()).isEqualTo(0.5);
        }

        @Test
        void isSeenThroughAMacroThatChoosesForFastTests() {
            ClockFinding finding = new Chain().runtime("""
                            parameter_types! { pub SpendPeriod: BlockNumber = prod_or_fast!(6 * DAYS, 6 * MINUTES); }
                            impl pallet_treasury::Config for Runtime { type SpendPeriod = SpendPeriod; }
                            """).finding("pallet_treasury.SpendPeriod");

            assertThat(finding.kind()).isEqualTo(Kind.DERIVED);
            assertThat(finding.durationMs()).isEqualTo(6 * 24 * HOUR);
        }
    }

    @Nested
    class Literal {

        @Test
        void isHalvedEverywhereAndSaysWhatToWrite() {
            ClockFinding finding = new Chain()
                    .runtime("impl pallet_treasury::Config for Runtime { type SpendPeriod = ConstU32<50_400>; }\n")
                    .finding("pallet_treasury.SpendPeriod");

            assertThat(finding.kind()).isEqualTo(Kind.LITERAL);
            assertThat(finding.outlook().shorterSlots()).isEqualTo(0.5);
            assertThat(finding.outlook().keepSlots()).isEqualTo(0.5);
            assertThat(finding.outlook().remedy()).isEqualTo(Remedy.RESCALE);
            assertThat(finding.outlook().advice()).contains("`7 * DAYS`").contains("100800");
        }

        @Test
        void inUnitsOfAnotherCrateDoesNotFollowTheRuntimesBlockTime() {
            ClockFinding finding = new Chain().runtime("""
                            impl pallet_treasury::Config for Runtime {
                                type SpendPeriod = ConstU32<{ 7 * parachains_common::DAYS }>;
                            }
                            """).finding("pallet_treasury.SpendPeriod");

            assertThat(finding.kind()).isEqualTo(Kind.LITERAL);
            assertThat(finding.durationMs()).isEqualTo(7 * 24 * HOUR);
            assertThat(finding.outlook().shorterSlots()).isEqualTo(0.5);
            assertThat(finding.outlook().advice()).contains("units of your own").contains("100800");
        }

        @Test
        void ofAPalletIsFoundUnderAnotherNameOfItsConfig() {
            assertThat(new Chain()
                            .runtime("""
                            use pallet_treasury::Config as TreasuryConfig;
                            impl TreasuryConfig for Runtime { type SpendPeriod = ConstU32<50_400>; }
                            """)
                            .finding("pallet_treasury.SpendPeriod")
                            .durationMs())
                    .isEqualTo(7 * 24 * HOUR);
        }

        @Test
        void thatNamesABlockIsNoLength() {
            ClockFinding finding = new Chain()
                    .pallet("#[pallet::config] pub trait Config: frame_system::Config"
                            + " { type BeginsAt: Get<BlockNumberFor<Self>>; }\n")
                    .config("type BeginsAt = ConstU32<2_915_990>;\n")
                    .finding("pallet_buoys.BeginsAt");

            assertThat(finding.durationMs()).isNull();
            assertThat(finding.outlook().advice()).contains("no length");
        }

        @Test
        void isFoundInTheUnitsThemselves() {
            Chain chain = new Chain().time("""
                            pub const MILLISECS_PER_BLOCK: u64 = 12000;
                            pub const DAYS: BlockNumber = 7200;
                            """);

            assertThat(chain.finding("quay_runtime.DAYS").kind()).isEqualTo(Kind.LITERAL);
        }

        @Test
        void isFoundInWhatAPalletReckonsFromTheBlockNumber() {
            ClockFinding finding = new Chain().pallet("""
                            #[pallet::config]
                            pub trait Config: frame_system::Config {}
                            #[pallet::call]
                            impl<T: Config> Pallet<T> {
                                pub fn moor(origin: OriginFor<T>) -> DispatchResult {
                                    let end = frame_system::Pallet::<T>::block_number() + 300u32.into();
                                    Ok(())
                                }
                            }
                            """).config("").finding("pallet_buoys.moor()");

            assertThat(finding.kind()).isEqualTo(Kind.LITERAL);
            assertThat(finding.durationMs()).isEqualTo(HOUR);
        }

        @Test
        void isFoundAmongTheTracksOfReferenda() {
            ClockFinding finding = new Chain().runtime("""
                            impl pallet_referenda::Config for Runtime {}
                            const TRACKS: [Track; 1] = [Track { prepare_period: 100, decision_period: 7 * DAYS }];
                            """).finding("pallet_referenda.prepare_period (plain number)");

            assertThat(finding.blocks()).isEqualTo(100);
        }

        @Test
        void thatNeedsNoChangeIsSaidSo() {
            ClockFinding finding = new Chain()
                    .runtime("impl frame_system::Config for Runtime { type BlockHashCount = ConstU32<2400>; }\n")
                    .finding("frame_system.BlockHashCount");

            assertThat(finding.outlook().remedy()).isEqualTo(Remedy.LEAVE);
        }
    }

    @Nested
    class Stored {

        @Test
        void byAKnownPalletIsFoundByTheTable() {
            ClockFinding finding = new Chain()
                    .runtime("impl pallet_scheduler::Config for Runtime {}\n")
                    .finding("pallet_scheduler.Agenda");

            assertThat(finding.kind()).isEqualTo(Kind.STORED);
            assertThat(finding.blocks()).isNull();
            assertThat(finding.outlook().remedy()).isEqualTo(Remedy.MIGRATE);
            assertThat(finding.outlook().advice()).contains("from stable2503 on");
        }

        @Test
        void byAPalletThatKnowsTheRelayClockMayMoveToIt() {
            ClockFinding finding = new Chain()
                    .runtime("impl pallet_vesting::Config for Runtime { type BlockNumberProvider = System; }\n")
                    .finding("pallet_vesting.Vesting");

            assertThat(finding.outlook().remedy()).isEqualTo(Remedy.RELAY_CLOCK);
            assertThat(finding.outlook().advice()).contains("RelaychainDataProvider");
        }

        @Test
        void byAPalletOnTheRelayClockIsNoFinding() {
            Chain chain = new Chain()
                    .runtime(
                            "impl pallet_vesting::Config for Runtime {"
                                    + " type BlockNumberProvider = cumulus_pallet_parachain_system::RelaychainDataProvider<Runtime>; }\n");

            assertThat(chain.ids()).isEmpty();
        }

        @Test
        void byAPalletOfTheProjectIsFoundInStructsWithTheFieldsNamed() {
            ClockFinding finding = new Chain().pallet("""
                            pub struct Mooring<AccountId, BlockNumber> { owner: AccountId, until: BlockNumber, rings: u32 }
                            #[pallet::config]
                            pub trait Config: frame_system::Config {}
                            #[pallet::storage]
                            pub type Moorings<T: Config> =
                                StorageMap<_, Twox64Concat, u32, Mooring<T::AccountId, BlockNumberFor<T>>>;
                            #[pallet::storage]
                            pub type Rings<T: Config> = StorageValue<_, u32, ValueQuery>;
                            """).config("").finding("pallet_buoys.Moorings");

            assertThat(finding.kind()).isEqualTo(Kind.STORED);
            assertThat(finding.outlook().advice()).contains("(until)");
            assertThat(finding.at().file()).isEqualTo("pallets/buoys/src/lib.rs");
        }

        @Test
        void onTheScaleOfTheBlockTimeIsFoundWhereItIsReckoned() {
            ClockFinding finding = new Chain().pallet("""
                            #[pallet::config]
                            pub trait Config: frame_system::Config {}
                            impl<T: Config> Pallet<T> {
                                fn frame_of(moment: u64) -> u64 { moment / MILLISECS_PER_BLOCK }
                            }
                            """).config("").finding("pallet_buoys.frame_of()");

            assertThat(finding.kind()).isEqualTo(Kind.STORED);
            assertThat(finding.outlook().shorterSlots()).isEqualTo(0.5);
            assertThat(finding.outlook().higherVelocity()).isEqualTo(1);
        }

        @Test
        void asAMarkOfThePastNeedsNoMigration() {
            ClockFinding finding = new Chain().pallet("""
                            #[pallet::config]
                            pub trait Config: frame_system::Config {}
                            #[pallet::storage]
                            pub type LastSeen<T: Config> = StorageMap<_, Twox64Concat, T::AccountId, BlockNumberFor<T>>;
                            """).config("").finding("pallet_buoys.LastSeen");

            assertThat(finding.outlook().remedy()).isEqualTo(Remedy.LEAVE);
        }
    }

    @Nested
    class Economic {

        @Test
        void isWhatAdjustsFeesEachBlock() {
            ClockFinding finding = new Chain()
                    .runtime("impl pallet_transaction_payment::Config for Runtime { type FeeMultiplierUpdate ="
                            + " SlowAdjustingFeeUpdate<Self>; }\n")
                    .finding("pallet_transaction_payment.FeeMultiplierUpdate");

            assertThat(finding.kind()).isEqualTo(Kind.ECONOMIC);
        }

        @Test
        void isNotAFeeThatNeverAdjusts() {
            assertThat(new Chain()
                            .runtime(
                                    "impl pallet_transaction_payment::Config for Runtime { type FeeMultiplierUpdate = (); }\n")
                            .ids())
                    .isEmpty();
        }

        @Test
        void isWhatAPalletStoresForEachBlock() {
            ClockFinding finding = new Chain().pallet("""
                            pub struct Dues { keeper_per_block: u128 }
                            #[pallet::config]
                            pub trait Config: frame_system::Config {}
                            #[pallet::storage]
                            pub type CurrentDues<T: Config> = StorageValue<_, Dues, ValueQuery>;
                            """).config("").finding("pallet_buoys.CurrentDues");

            assertThat(finding.kind()).isEqualTo(Kind.ECONOMIC);
            assertThat(finding.outlook().advice()).contains("keeper_per_block");
        }

        @Test
        void isABlockTimeThatAPalletIsGivenAsAPlainNumber() {
            assertThat(new Chain()
                            .runtime(
                                    "impl pallet_parachain_staking::Config for Runtime { type BlockTime = ConstU64<12_000>; }\n")
                            .finding("pallet_parachain_staking.BlockTime")
                            .kind())
                    .isEqualTo(Kind.ECONOMIC);
        }

        @Test
        void isARewardThatAPalletStoresForTheBlock() {
            assertThat(new Chain()
                            .pallet("#[pallet::config] pub trait Config: frame_system::Config {}\n"
                                    + "#[pallet::storage] pub type BlockReward<T> = StorageValue<_, u128>;\n")
                            .config("")
                            .finding("pallet_buoys.BlockReward")
                            .kind())
                    .isEqualTo(Kind.ECONOMIC);
        }

        @Test
        void isTheBlockTimeOfAPalletWhereTheRuntimeHasNone() {
            ClockFinding finding = new Chain()
                    .time("pub const HOURS: BlockNumber = 300;\n")
                    .pallet("#[pallet::config] pub trait Config: frame_system::Config {}\n"
                            + "pub const SECONDS_PER_BLOCK: u32 = 12;\n")
                    .config("")
                    .finding("pallet_buoys.SECONDS_PER_BLOCK");

            assertThat(finding.kind()).isEqualTo(Kind.ECONOMIC);
        }

        @Test
        void isACopyOfTheBlockTimeThatNothingKeepsInStep() {
            assertThat(new Chain()
                            .runtime("pub mod inflation { pub const SECONDS_PER_BLOCK: u64 = 12; }\n")
                            .finding("quay_runtime.SECONDS_PER_BLOCK")
                            .kind())
                    .isEqualTo(Kind.ECONOMIC);
        }
    }

    @Test
    void weightsAreSharesOfTheBlockOrStandBesideIt() {
        Chain chain = new Chain().runtime("""
                        parameter_types! { pub const Reserved: Weight = MAXIMUM_BLOCK_WEIGHT.saturating_div(4); }
                        impl cumulus_pallet_parachain_system::Config for Runtime {
                            type ReservedXcmpWeight = Reserved;
                            type ReservedDmpWeight = ConstU64<1_000_000>;
                        }
                        """);

        assertThat(chain.finding("cumulus_pallet_parachain_system.ReservedXcmpWeight")
                        .outlook()
                        .remedy())
                .isEqualTo(Remedy.LEAVE);
        assertThat(chain.finding("cumulus_pallet_parachain_system.ReservedDmpWeight")
                        .outlook()
                        .remedy())
                .isEqualTo(Remedy.RESCALE);
    }
}
