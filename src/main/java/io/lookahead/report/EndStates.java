package io.lookahead.report;

import java.util.List;

/** The end states of the upgrade, and what each does to time that is measured in blocks. */
public final class EndStates {

    /**
     * One end state.
     *
     * @param key as in answers
     * @param title for the head of a column
     * @param meaning what it does, in a sentence
     */
    public record EndState(String key, String title, String meaning) {}

    /** All in which blocks become faster, in the order in which they are shown. */
    public static final List<EndState> ALL = List.of(
            new EndState(
                    "shorter-slots",
                    "6 s slots",
                    "MILLISECS_PER_BLOCK and SLOT_DURATION become 6000: what is made from them keeps its length; plain"
                            + " numbers, and what is stored on chain, mean half the time."),
            new EndState(
                    "higher-velocity",
                    "velocity 2",
                    "both constants stay at 12000 and two blocks are made in a slot: no number changes, so everything that"
                            + " is counted in blocks means half the time, also what is made from the constants."),
            new EndState(
                    "keep-slots",
                    "12 s slots kept",
                    "MILLISECS_PER_BLOCK becomes 6000 and SLOT_DURATION stays: as with 6 s slots, except for what is made"
                            + " from SLOT_DURATION, which means half the time."));

    /** Why the length of a slot is not to be changed lightly. */
    public static final String SLOT_TRAP =
            "SLOT_DURATION of a live chain can be made shorter once and never longer again: slots are numbered by time, so"
                    + " longer slots have smaller numbers, and a slot may not decrease (the chain stops for good). Before"
                    + " v1.11 collators read it once when they start, so at the upgrade block they author for the wrong slot:"
                    + " upgrade the collators first, or keep the slots.";

    private EndStates() {}
}
