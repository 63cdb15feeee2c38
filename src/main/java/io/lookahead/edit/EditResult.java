package io.lookahead.edit;

import io.lookahead.facts.Edit;
import io.lookahead.text.OverlayTree;
import io.lookahead.text.UnifiedDiff;
import java.util.List;

/** What came of edits that were tried on an overlay. Nothing on disk has changed. */
public sealed interface EditResult {

    /**
     * The edits were made.
     *
     * @param tree the sources with the edits
     * @param diffs what changed against the sources they were made on, one for each file, sorted by path
     * @param edits those of the edits that changed something, in order
     * @param notes what the operator should know about them
     * @param instructions how to do the same by hand, in the repository's own names, one sentence for each edit
     */
    record Performed(
            OverlayTree tree, List<UnifiedDiff> diffs, List<Edit> edits, List<String> notes, List<String> instructions)
            implements EditResult {
        public Performed {
            diffs = List.copyOf(diffs);
            edits = List.copyOf(edits);
            notes = List.copyOf(notes);
            instructions = List.copyOf(instructions);
        }
    }

    /** The sources already are as the edits would make them. */
    record AlreadySo() implements EditResult {}

    /**
     * The edits cannot be made in sources of this shape.
     *
     * @param reason what was looked for and where
     * @param instructions what to do by hand, in the repository's own names, one sentence for each edit that is open
     */
    record NotPossible(String reason, List<String> instructions) implements EditResult {
        public NotPossible {
            instructions = List.copyOf(instructions);
        }
    }
}
