package io.lookahead.scan.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.ScanReport;
import io.lookahead.scan.ProjectScanner;
import io.lookahead.text.DiskTree;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The bundled sample, finding by finding. */
class SampleCensusTest {

    @Test
    void theSampleHasTheseFindingsAndNoOthers() throws IOException {
        ScanReport report = new ProjectScanner(new DiskTree(Path.of("src/main/sample")), Chain.table()).scan();

        assertThat(report.clock())
                .extracting(SampleCensusTest::line)
                .containsExactly(
                        "weight cumulus_pallet_parachain_system.ReservedDmpWeight runtime/src/lib.rs leave",
                        "weight cumulus_pallet_parachain_system.ReservedXcmpWeight runtime/src/lib.rs leave",
                        "literal frame_system.BlockHashCount 4096 runtime/src/lib.rs leave",
                        "literal pallet_berths.BLOCKS_PER_SEASON 655200 pallets/berths/src/lib.rs rescale",
                        "stored pallet_berths.Bookings pallets/berths/src/lib.rs migrate",
                        "stored pallet_berths.FeesChangedAt pallets/berths/src/lib.rs migrate",
                        "literal pallet_berths.GRACE_BLOCKS 50 pallets/berths/src/lib.rs rescale",
                        "stored pallet_berths.LapsesAt pallets/berths/src/lib.rs migrate",
                        "derived pallet_berths.MaxStay 100800 runtime/src/lib.rs leave",
                        "stored pallet_berths.SweepFrom pallets/berths/src/lib.rs migrate",
                        "derived pallet_berths.TidePeriod 3725 runtime/src/lib.rs leave",
                        "derived pallet_collator_selection.KickThreshold 1800 runtime/src/lib.rs leave",
                        "weight pallet_message_queue.ServiceWeight runtime/src/lib.rs leave",
                        "derived pallet_session.Period 1800 runtime/src/lib.rs leave",
                        "economic pallet_transaction_payment.FeeMultiplierUpdate runtime/src/lib.rs rescale");
    }

    private static String line(ClockFinding finding) {
        return finding.kind().key() + " " + finding.id()
                + (finding.blocks() == null ? "" : " " + finding.blocks()) + " "
                + finding.at().file() + " " + finding.outlook().remedy().key();
    }
}
