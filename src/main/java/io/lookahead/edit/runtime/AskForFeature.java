package io.lookahead.edit.runtime;

import io.lookahead.cargo.CargoPackage;
import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.manifest.Dependencies;
import io.lookahead.facts.Edit;
import java.util.List;

/**
 * Asks for a feature of a dependency. Where that makes an item of a pallet mandatory in other crates of the workspace,
 * the feature is asked for by all of them, once where they share a list, and they get the item.
 */
public final class AskForFeature implements Performer<Edit.AddDependencyFeature> {

    @Override
    public void perform(Edit.AddDependencyFeature edit, Bench bench) throws Unperformable {
        CargoPackage member = bench.member(edit.side());
        List<CargoPackage> others = NeutralItems.concerns(edit.crate(), edit.feature())
                ? NeutralItems.without(bench, member, edit.crate(), edit.feature())
                : List.of();
        if (others.isEmpty()) {
            Dependencies.addFeature(bench, member, edit.crate(), edit.feature());
            return;
        }
        if (!Dependencies.addFeatureForAll(bench, member, edit.crate(), edit.feature())) {
            Dependencies.addFeature(bench, member, edit.crate(), edit.feature());
        }
        for (CargoPackage other : others) {
            boolean inherited = bench.cargo()
                    .at(other.manifest().path())
                    .flatMap(now -> now.dependency(edit.crate()))
                    .filter(dependency -> dependency.features().contains(edit.feature()))
                    .isPresent();
            if (!inherited) {
                Dependencies.addFeature(bench, other, edit.crate(), edit.feature());
            }
            NeutralItems.set(bench, other, edit.crate(), edit.feature());
        }
    }
}
