package io.lookahead.session;

import io.lookahead.cargo.ActiveFeatures;
import io.lookahead.edit.EditResult;
import io.lookahead.edit.EditWorkshop;
import io.lookahead.edit.ProofResult;
import io.lookahead.edit.Prover;
import io.lookahead.edit.bench.CrateGraphs;
import io.lookahead.facts.Edit;
import io.lookahead.facts.Target;
import io.lookahead.scan.source.PackageGraph;
import io.lookahead.text.OverlayTree;
import io.lookahead.text.SourceTree;
import java.util.List;
import java.util.Optional;

/** Makes edits on structure, with the crates as scanning sees them. */
final class StructuralEditBench implements EditBench {

    /** The crates of a project with the default features of the package that is built. */
    static final CrateGraphs GRAPHS =
            (tree, project, built) -> new PackageGraph(project, tree, ActiveFeatures.ofDefaults(project, built));

    private final EditWorkshop workshop = new EditWorkshop(GRAPHS);
    private final Prover prover = new Prover();

    @Override
    public Outcome make(List<Edit> edits, Target target, SourceTree tree) {
        EditResult result = workshop.perform(edits, target, tree);
        if (result instanceof EditResult.NotPossible impossible) {
            return new NotPossible(impossible.reason(), impossible.instructions());
        }
        if (result instanceof EditResult.Performed performed) {
            // Scanning again is the planner's part of the proof; this one is that everything still parses.
            ProofResult proof = prover.prove(tree, performed.tree(), changed -> Optional.empty());
            return proof instanceof ProofResult.Refuted refuted
                    ? new NotPossible(refuted.reason(), performed.instructions())
                    : new Made(performed.tree(), performed.edits(), performed.notes(), performed.instructions());
        }
        return new Made(OverlayTree.of(tree), List.of(), List.of(), List.of());
    }
}
