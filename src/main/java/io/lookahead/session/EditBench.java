package io.lookahead.session;

import io.lookahead.facts.Edit;
import io.lookahead.facts.Target;
import io.lookahead.text.OverlayTree;
import io.lookahead.text.SourceTree;
import java.util.List;

/** Makes edits on an overlay of the sources, and sees to it that the result still parses. */
interface EditBench {

    Outcome make(List<Edit> edits, Target target, SourceTree tree);

    /** What came of it. */
    sealed interface Outcome {}

    /**
     * The edits are made.
     *
     * @param edits those that changed something, in order
     * @param notes what the operator should know of how they were made
     * @param instructions what to do by hand instead, should they not prove themselves
     */
    record Made(OverlayTree after, List<Edit> edits, List<String> notes, List<String> instructions) implements Outcome {
        public Made {
            edits = List.copyOf(edits);
            notes = List.copyOf(notes);
            instructions = List.copyOf(instructions);
        }
    }

    /** The shape of the repository is beyond the edit: why, and what to do by hand in its own names. */
    record NotPossible(String reason, List<String> instructions) implements Outcome {
        public NotPossible {
            instructions = List.copyOf(instructions);
        }
    }
}
