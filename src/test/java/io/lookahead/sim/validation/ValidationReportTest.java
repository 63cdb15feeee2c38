package io.lookahead.sim.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.sim.Stall.Kind;
import io.lookahead.sim.validation.Check.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ValidationReportTest {

    @Test
    void the_committed_report_is_what_the_command_writes() throws IOException {
        assertThat(ValidationReport.markdown()).isEqualTo(Files.readString(Path.of("src/validation/VALIDATION.md")));
    }

    @Test
    void a_range_that_the_model_misses_is_reported_as_missed() {
        Check check = Validation.check(new Figure.Backed("too many", "nowhere", 15, 20, 25, Setups.testNetwork()));

        assertThat(check.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(check.ours()).contains("0.0 % within");
    }

    @Test
    void a_harm_that_the_model_does_not_see_is_reported_as_missed() {
        Check check = Validation.check(
                new Figure.Harm("nothing wrong", "nowhere", Kind.FATAL, "Slot must increase", Setups.calm()));

        assertThat(check.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(check.ours()).startsWith("no stall");
    }

    @Test
    void windows_leave_out_the_blocks_that_end_a_session() {
        BackedWindows windows = new BackedWindows(2, 0);
        windows.finalized(1, 1, 1, false);
        windows.finalized(2, 2, 0, true);
        windows.finalized(3, 3, 1, false);
        windows.finalized(4, 4, 0, false);

        assertThat(windows.shareWithin(2, 2)).isEqualTo(0.5);
        assertThat(windows.shareWithin(1, 1)).isEqualTo(0.5);
        assertThat(windows.mean()).isEqualTo(1.5);
    }
}
