package io.lookahead.session;

import io.lookahead.facts.ClockFinding;
import io.lookahead.facts.Edit;
import java.util.List;

/**
 * A piece of work on what counts time in blocks. It is carried out, left, recorded and undone as a step of the guide
 * is, and belongs to the phase in which blocks become faster.
 */
public sealed interface ClockTask {

    /** What it is called in records and answers files: {@code clock.} and the pallet, with the item where it is one. */
    String id();

    /** What is to be done, in words. */
    String title();

    /** What it is about; at least one. */
    List<ClockFinding> findings();

    /** The edits that carry it out. */
    default List<Edit> edits() {
        return List.of();
    }

    /** Where the findings are, and what was found. */
    default ClockFinding first() {
        return findings().get(0);
    }

    /** A number of blocks is to be written in units of time. */
    record Rewrite(ClockFinding finding, String expression) implements ClockTask {

        @Override
        public String id() {
            return Questions.clock(finding);
        }

        @Override
        public String title() {
            return "write " + finding.item() + " of " + finding.pallet() + " in units of time";
        }

        @Override
        public List<ClockFinding> findings() {
            return List.of(finding);
        }

        @Override
        public List<Edit> edits() {
            return List.of(new Edit.RewriteNumber(finding.at(), expression));
        }
    }

    /**
     * A pallet is to count blocks of the relay chain.
     *
     * @param item the item of its {@code Config} that says whose blocks it counts
     */
    record RelayClock(String pallet, String item, List<ClockFinding> findings) implements ClockTask {

        private static final String RELAY_CLOCK = "cumulus_pallet_parachain_system::RelaychainDataProvider<Runtime>";

        public RelayClock {
            findings = List.copyOf(findings);
        }

        @Override
        public String id() {
            return "clock." + pallet + "." + item;
        }

        @Override
        public String title() {
            return "let " + pallet + " count blocks of the relay chain";
        }

        @Override
        public List<Edit> edits() {
            return List.of(new Edit.SetPalletItem(pallet, item, RELAY_CLOCK));
        }
    }

    /**
     * A migration of what a pallet of the project stores is to be drafted, for somebody to read and finish.
     *
     * @param folder the folder of the pallet's package
     */
    record Draft(String folder, List<ClockFinding> findings) implements ClockTask {

        public Draft {
            findings = List.copyOf(findings);
        }

        @Override
        public String id() {
            return "clock." + first().pallet();
        }

        @Override
        public String title() {
            return "draft a migration of what " + first().pallet() + " stores in blocks";
        }
    }

    /** What no edit does. */
    record ByHand(ClockFinding finding) implements ClockTask {

        @Override
        public String id() {
            return Questions.clock(finding);
        }

        @Override
        public String title() {
            return finding.item() + " of " + finding.pallet();
        }

        @Override
        public List<ClockFinding> findings() {
            return List.of(finding);
        }
    }
}
