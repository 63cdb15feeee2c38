package io.lookahead.edit.manifest;

import io.lookahead.cargo.CargoPackage;
import io.lookahead.cargo.ManifestEdits;
import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.facts.Edit;
import io.lookahead.facts.Side;
import io.lookahead.text.EditSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds dependencies and changes what is asked of them. */
public final class Dependencies {

    private static final String UMBRELLA = "polkadot-sdk";

    /** Features of the umbrella crate that bring every crate of a kind. */
    private static final Set<String> GROUPS = Set.of("runtime", "runtime-full", "node");

    private Dependencies() {}

    public static void add(Edit.AddDependency edit, Bench bench) throws Unperformable {
        CargoPackage member = bench.member(edit.side());
        add(bench, member, edit.crate(), edit.like(), edit.std());
    }

    /** Sees that a package has a dependency. */
    public static void ensure(Bench bench, Side side, String crate, String like) throws Unperformable {
        CargoPackage member = bench.member(side);
        if (member.dependency(crate).isEmpty()) {
            add(bench, member, crate, like, member.manifest().features().containsKey("std"));
        }
    }

    private static void add(Bench bench, CargoPackage member, String crate, String like, boolean std)
            throws Unperformable {
        ManifestEdits manifest = new ManifestEdits(bench.cargo(), member);
        boolean throughUmbrella =
                member.dependency(like).isEmpty() && member.dependency(UMBRELLA).isPresent();
        if (throughUmbrella
                && member.dependency(UMBRELLA).orElseThrow().features().stream().anyMatch(GROUPS::contains)) {
            return;
        }
        Optional<EditSet> edits = throughUmbrella
                ? manifest.addDependencyFeature(UMBRELLA, crate)
                : manifest.addDependency(
                        crate,
                        like,
                        std,
                        CrateVersions.of(crate, bench.target().sdk().release()).orElse(null));
        bench.change(edits.orElseThrow(() -> new Unperformable("neither " + like + " in "
                + member.manifest().path() + " nor the lock file tells how " + crate
                + " is to be written, or a patch of the workspace replaces " + like + " by a folder")));
    }

    /** Asks for a feature in the manifest of a package. */
    public static void addFeature(Bench bench, CargoPackage member, String crate, String feature) throws Unperformable {
        bench.change(new ManifestEdits(bench.cargo(), member)
                .addDependencyFeature(crate, feature)
                .orElseThrow(() -> new Unperformable(member.manifest().path() + " has no dependency " + crate)));
    }

    /** Asks for a feature in the list that a package inherits a dependency from; false where it does not inherit it. */
    public static boolean addFeatureForAll(Bench bench, CargoPackage member, String crate, String feature) {
        Optional<EditSet> edits =
                new ManifestEdits(bench.cargo(), member).addWorkspaceDependencyFeature(crate, feature);
        edits.ifPresent(bench::change);
        return edits.isPresent();
    }

    public static void removeFeature(Edit.RemoveDependencyFeature edit, Bench bench) throws Unperformable {
        CargoPackage member = bench.member(edit.side());
        bench.change(new ManifestEdits(bench.cargo(), member).removeDependencyFeature(edit.crate(), edit.feature()));
    }

    public static void declareFeature(Edit.DeclareFeature edit, Bench bench) throws Unperformable {
        CargoPackage member = bench.member(edit.side());
        bench.change(
                new ManifestEdits(bench.cargo(), member).declareFeature(edit.feature(), List.copyOf(edit.enables())));
    }
}
