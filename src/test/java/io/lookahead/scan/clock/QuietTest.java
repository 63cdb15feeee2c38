package io.lookahead.scan.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.ClockFinding;
import org.junit.jupiter.api.Test;

/** What is no finding, and what is one but needs nothing. */
class QuietTest {

    @Test
    void aPlainRuntimeHasNone() {
        assertThat(new Chain().findings()).isEmpty();
    }

    @Test
    void numbersThatAreNoBlocksAreNone() {
        assertThat(new Chain()
                        .pallet("""
                                #[pallet::config]
                                pub trait Config: frame_system::Config {
                                    type Limit: Get<u32>;
                                    type Deposit: Get<u64>;
                                }
                                pub const WEEK_DAYS: u32 = 50_400;
                                """)
                        .config("type Limit = ConstU32<7200>;\ntype Deposit = ConstU64<100_800>;\n")
                        .ids())
                .isEmpty();
    }

    @Test
    void blocksOfTheRelayChainAreNone() {
        assertThat(new Chain()
                        .pallet("""
                                #[pallet::config]
                                pub trait Config: frame_system::Config {
                                    type RelayClock: BlockNumberProvider<BlockNumber = BlockNumberFor<Self>>;
                                    type Tide: Get<BlockNumberFor<Self>>;
                                }
                                #[pallet::storage]
                                pub type Due<T: Config> = StorageValue<_, BlockNumberFor<T>>;
                                """)
                        .config("type RelayClock = cumulus_pallet_parachain_system::RelaychainDataProvider<Runtime>;\n"
                                + "type Tide = ConstU32<7200>;\n")
                        .ids())
                .isEmpty();
    }

    @Test
    void aBlockNumberUnderAnotherNameIsSomethingElse() {
        assertThat(new Chain().pallet("""
                                pub type Lease = BlockNumber;
                                pub enum Currency { Native, Loan(Lease) }
                                #[pallet::config]
                                pub trait Config: frame_system::Config {}
                                #[pallet::storage]
                                pub type Prices<T: Config> = StorageMap<_, Twox64Concat, Currency, u128>;
                                """).config("").ids()).isEmpty();
    }

    @Test
    void testsMocksAndMigrationsAreNotRead() {
        assertThat(new Chain().pallet("""
                                #[pallet::config]
                                pub trait Config: frame_system::Config {}
                                pub mod migrations { pub const OLD_BLOCKS: u32 = 7200; }
                                #[cfg(test)]
                                pub mod checks { pub const SOME_BLOCKS: u32 = 7200; }
                                """).config("").ids()).isEmpty();
    }

    @Test
    void aChainThatMakesABlockEverySixSecondsHasNothingToChange() {
        ClockFinding finding = new Chain()
                .time("pub const MILLISECS_PER_BLOCK: u64 = 6000;\n")
                .runtime("impl pallet_scheduler::Config for Runtime {}\n")
                .finding("pallet_scheduler.Agenda");

        assertThat(finding.outlook().changes()).isFalse();
    }

    @Test
    void aScanToProveAChangeLeavesTheCensusOut() {
        assertThat(new io.lookahead.scan.ProjectScanner(
                                io.lookahead.text.MemoryTree.of(java.util.Map.of("Cargo.toml", "[workspace]\n")))
                        .scan()
                        .clock())
                .isEmpty();
    }
}
