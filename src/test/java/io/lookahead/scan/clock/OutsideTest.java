package io.lookahead.scan.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.ClockFinding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "const BLOCK_TIME = 12000;",
                "  blockTime: 12_000,",
                "export const secondsPerBlock = 12;",
                "block_time_ms = 12 * 1000",
                "quay-node --dev --sealing=12000",
                "quay-node --sealing-interval 12",
                "try-runtime on-runtime-upgrade --blocktime 12000 live",
                "\"blockTimeMs\": 12000,"
            })
    void aSettingThatTakesABlockForTwelveSecondsIsFound(String line) {
        assertThat(new Chain()
                        .file("scripts/watch.ts", "// Watches.\n" + line + "\n")
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(ClockFinding.Kind.OUTSIDE);
                    assertThat(finding.at().line()).isEqualTo(2);
                    assertThat(finding.outlook().shorterSlots()).isEqualTo(0.5);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "const TIMEOUT = 12000;",
                "await sleep(12000); // wait",
                "const BLOCK_TIME = 6000;",
                "const blockLimit = 12000;",
                "// BLOCK_TIME = 12000",
                "blockTime: 120000",
                "block_time = 12.5",
                "const blockNumber = 12000;"
            })
    void anyOtherNumberIsNot(String line) {
        assertThat(new Chain().file("scripts/watch.ts", line + "\n").findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"node_modules/x/index.js", "target/run.sh", "package-lock.json", "README.md"})
    void filesOfOthersAreNotRead(String path) {
        assertThat(new Chain().file(path, "blockTime: 12000\n").findings()).isEmpty();
    }
}
