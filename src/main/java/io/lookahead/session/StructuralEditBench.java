package io.lookahead.session;

import io.lookahead.cargo.ActiveFeatures;
import io.lookahead.edit.EditWorkshop;
import io.lookahead.facts.Edit;
import io.lookahead.facts.Target;
import io.lookahead.scan.source.PackageGraph;
import io.lookahead.text.SourceTree;
import java.util.List;

/** Makes edits on structure, with the crates as scanning sees them. */
final class StructuralEditBench implements EditBench {

    private final EditWorkshop workshop = new EditWorkshop(
            (tree, project, built) -> new PackageGraph(project, tree, ActiveFeatures.ofDefaults(project, built)));

    @Override
    public Outcome make(List<Edit> edits, Target target, SourceTree tree) {
        EditWorkshop.Outcome outcome = workshop.make(edits, target, tree);
        if (outcome instanceof EditWorkshop.NotPossible impossible) {
            return new NotPossible(
                    impossible.reason(), edits.stream().map(EditWords::of).toList());
        }
        return new Made(((EditWorkshop.Made) outcome).after());
    }
}
