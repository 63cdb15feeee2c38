package io.lookahead.session;

import io.lookahead.facts.Edit;
import io.lookahead.facts.Target;
import io.lookahead.text.SourceTree;
import java.util.List;

/** Makes edits on structure. */
final class StructuralEditBench implements EditBench {

    @Override
    public Outcome make(List<Edit> edits, Target target, SourceTree tree) {
        return new NotPossible(
                "make these changes by hand", edits.stream().map(EditWords::of).toList());
    }
}
