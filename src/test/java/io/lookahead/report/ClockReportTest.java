package io.lookahead.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.ClockFinding.Kind;
import io.lookahead.facts.ClockOutlook;
import io.lookahead.facts.Conclusion.EndState;
import io.lookahead.facts.Conclusion.TimeChange;
import io.lookahead.facts.Location;
import io.lookahead.facts.Remedy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockReportTest {

    private static final Location AT = new Location("runtime/src/lib.rs", 7, 5);
    private static final ClockFinding DERIVED = new ClockFinding(
            "pallet_tides.Period",
            Kind.DERIVED,
            "pallet_tides",
            "Period",
            1800L,
            21_600_000L,
            "6 * HOURS",
            AT,
            new ClockOutlook("quay", 1, 0.5, 1, Remedy.LEAVE, "follows"));
    private static final ClockFinding STORED = new ClockFinding(
            "pallet_tides.Due",
            Kind.STORED,
            "pallet_tides",
            "Due",
            null,
            null,
            "StorageMap<_, A | B>",
            AT,
            ClockOutlook.halved("quay", Remedy.MIGRATE, "write a migration"));
    private static final ClockFinding COUNTED = new ClockFinding(
            "pallet_tides.Turn",
            Kind.DERIVED,
            "pallet_tides",
            "Turn",
            null,
            null,
            "turn()",
            AT,
            new ClockOutlook("quay", 1, 1, 1, Remedy.REVIEW, "see"));
    private static final ClockFinding WEIGHT = new ClockFinding(
            "pallet_tides.Share",
            Kind.WEIGHT,
            "pallet_tides",
            "Share",
            null,
            null,
            "MAXIMUM / 4",
            AT,
            ClockOutlook.halved("quay", Remedy.LEAVE, "see"));

    private static final List<EndState> END_STATES = List.of(
            new EndState("swift", TimeChange.BLOCK_TIME_AND_SLOTS, "both follow; never longer again", "a rule"),
            new EndState("steady-slots", TimeChange.BLOCK_TIME, "slots stay", "a rule"),
            new EndState("several-in-a-slot", TimeChange.NOTHING, "nothing follows", "a rule"));

    @ParameterizedTest
    @CsvSource({
        "6000, 6 s",
        "500, ½ s",
        "90000, 1 min 30 s",
        "600000, 10 min",
        "44700000, 12 h 25 min",
        "21600000, 6 h",
        "604800000, 7 d",
        "3931200000, 45 d 12 h"
    })
    void durationsAreSaidInTheTwoLargestUnits(long milliseconds, String said) {
        assertThat(ClockFigures.duration(milliseconds)).isEqualTo(said);
    }

    @Test
    void whatHasNoNumberIsSaidAsAShareOfToday() {
        assertThat(ClockFigures.today(STORED)).isEqualTo("–");
        assertThat(END_STATES)
                .extracting(state -> ClockFigures.after(STORED, state))
                .containsOnly("× ½");
        assertThat(END_STATES)
                .extracting(state -> ClockFigures.after(COUNTED, state))
                .containsOnly("as today");
        assertThat(END_STATES)
                .extracting(state -> ClockFigures.after(WEIGHT, state))
                .containsOnly("–");
    }

    @Test
    void theTextCountsWhatIsToLookAt() {
        assertThat(ClockText.of(List.of(DERIVED, STORED)))
                .contains("2 places, 1 of them to look at")
                .containsPattern("pallet_tides\n +derived +Period +6 h\n +leave +runtime/src/lib.rs:7")
                .doesNotContain("swift");
        assertThat(ClockText.of(List.of())).isEmpty();
    }

    @Test
    void theExplanationSaysWhatEachEndStateDoesInTheOrderOfTheRules() {
        assertThat(ClockText.explained(List.of(DERIVED, STORED), END_STATES).replaceAll("\\s+", " "))
                .contains(
                        "swift both follow; never longer again steady-slots slots stay several-in-a-slot nothing follows")
                .contains("today swift steady-slots several-in-a-slot")
                .contains("Period 6 h 6 h 6 h 3 h")
                .contains("write a migration");
    }

    @Test
    void theTextFitsATerminalOfEightyColumns() {
        ClockFinding longest = new ClockFinding(
                "pallet_tides.ItemOfALengthThatLeavesNoRoom",
                Kind.LITERAL,
                "pallet_tides",
                "ItemOfALengthThatLeavesNoRoom",
                2_629_725L,
                31_556_700_000L,
                "2_629_725",
                AT,
                ClockOutlook.halved(
                        "quay", Remedy.RESCALE, "write it in terms of the time between blocks, or ".repeat(3)));

        assertThat(ClockText.explained(List.of(DERIVED, longest, STORED), END_STATES)
                        .lines())
                .allMatch(line -> line.length() <= 80)
                .anyMatch(line -> line.matches(" +365 d 5 h +182 d 14 h +182 d 14 h +182 d 14 h"));
    }

    @Test
    void theMarkdownIsATableOfFindingsAndEndStates() {
        assertThat(ClockMarkdown.of(List.of(DERIVED, STORED), END_STATES))
                .contains(
                        "| class | what | written | where | today | swift | steady-slots | several-in-a-slot | what to do |")
                .contains(
                        "| derived | `pallet_tides` Period | `6 * HOURS` | runtime/src/lib.rs:7 | 6 h | 6 h | 6 h | 3 h |")
                .contains("`StorageMap<_, A \\| B>`")
                .contains("**migrate**: write a migration");
    }
}
