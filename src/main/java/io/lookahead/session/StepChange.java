package io.lookahead.session;

import io.lookahead.text.OverlayTree;
import io.lookahead.text.UnifiedDiff;
import java.util.List;

/** What can be done about a step. */
public sealed interface StepChange {

    String step();

    /** One or several right ways, each proven; the first is the one the rules prefer. */
    record Offered(String step, List<Way> ways) implements StepChange {
        public Offered {
            ways = List.copyOf(ways);
        }
    }

    /** No edit can be proven: what to do by hand, in the repository's own names. */
    record ByHand(String step, String why, List<String> instructions) implements StepChange {
        public ByHand {
            instructions = List.copyOf(instructions);
        }
    }

    /** Nothing may be carried out yet: other steps come first, or a rule forbids it. */
    record Waiting(String step, String why) implements StepChange {}

    /** There is nothing to do. */
    record Settled(String step, String why) implements StepChange {}

    /**
     * A proven change.
     *
     * @param label what tells it from the other ways; empty where it is the only one
     * @param edits what it does, in words, and what the operator should know of how
     * @param diff the unified diff of each file
     * @param after the sources as they would be
     */
    record Way(String step, String label, List<String> edits, List<UnifiedDiff> diff, OverlayTree after) {
        public Way {
            edits = List.copyOf(edits);
            diff = List.copyOf(diff);
        }
    }
}
