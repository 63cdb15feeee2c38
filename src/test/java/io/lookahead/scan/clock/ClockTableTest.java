package io.lookahead.scan.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.SdkRelease;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ClockTableTest {

    private static final String HEAD = "format: lookahead/block-clocks\nversion: 1\npallets:\n";

    @Test
    void theTableThatComesWithLookaheadIsSound() {
        ClockKnowledge table = Chain.table();

        assertThat(table.size()).isGreaterThan(30);
        PalletClock.Provider provider = table.of("pallet_vesting").provider();
        assertThat(provider).isNotNull();
        assertThat(java.util.Objects.requireNonNull(provider).since()).isEqualTo(SdkRelease.of("v1.6.0"));
    }

    @Test
    void everyPalletSaysWhereThatCanBeRead() {
        assertThat(Chain.table().all().values())
                .allSatisfy(pallet -> assertThat(pallet.source()).startsWith("https://"));
    }

    @Test
    void anUnknownWordIsAProblemWithItsPlace() {
        ClockTable.Read read = read(HEAD + "  pallet_mine:\n    lengths: [Period]\n");

        assertThat(read.knowledge()).isNull();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("'lengths'").contains("durations");
            assertThat(problem.at().line()).isEqualTo(5);
        });
    }

    @Test
    void anItemThatCannotBeOneIsAProblem() {
        assertThat(read(HEAD + "  pallet_mine:\n    durations: [\"Period/x\"]\n")
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("Period/x"));
    }

    @Test
    void aProviderNeedsARelease() {
        assertThat(read(HEAD + "  pallet_mine:\n    provider: {item: Clock, since: soon}\n")
                        .problems())
                .hasSize(1);
    }

    @Test
    void aUnitIsANumberOfBlocks() {
        assertThat(read("format: lookahead/block-clocks\nversion: 1\nunits:\n  common: {blocks: {DAYS: long}}\n")
                        .problems())
                .hasSize(1);
    }

    @Test
    void anotherFormatIsRefused() {
        assertThat(read("format: something\nversion: 1\n").problems()).hasSize(1);
        assertThat(read("a: [").problems()).hasSize(1);
    }

    private static ClockTable.Read read(String text) {
        return ClockTable.read("pallets.yaml", text.getBytes(StandardCharsets.UTF_8), Chain.advice());
    }
}
