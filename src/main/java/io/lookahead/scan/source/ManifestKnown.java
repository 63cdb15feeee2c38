package io.lookahead.scan.source;

import io.lookahead.cargo.CargoPackage;
import io.lookahead.cargo.CrateDependency;
import io.lookahead.cargo.DependencyKind;
import io.lookahead.cargo.TomlEntry;
import io.lookahead.cargo.TomlTable;
import io.lookahead.facts.CargoFeature;
import io.lookahead.facts.Dependency;
import io.lookahead.facts.Known;
import io.lookahead.facts.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a manifest says, as facts. */
public final class ManifestKnown {

    private ManifestKnown() {}

    /** The dependencies that are built into a package, and the features it declares. */
    public static List<Known> of(CargoPackage member, Side side) {
        List<Known> known = new ArrayList<>();
        for (CrateDependency dependency : member.dependencies()) {
            if (dependency.spec().kind() == DependencyKind.NORMAL) {
                known.add(new Dependency(side, dependency.crate(), dependency.features(), dependency.at()));
            }
        }
        Map<String, List<String>> features = member.manifest().features();
        for (TomlEntry entry : member.manifest()
                .root()
                .table("features")
                .map(TomlTable::entries)
                .orElse(List.of())) {
            known.add(new CargoFeature(
                    side,
                    entry.key(),
                    features.getOrDefault(entry.key(), List.of()),
                    member.manifest().locate(entry.keySpan())));
        }
        return known;
    }
}
