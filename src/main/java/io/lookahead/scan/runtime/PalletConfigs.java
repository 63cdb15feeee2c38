package io.lookahead.scan.runtime;

import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.eval.RustAnalysis;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.Namespace;
import io.lookahead.rust.names.RustCrate;
import io.lookahead.rust.names.Target;
import io.lookahead.rust.syntax.ImplItem;
import io.lookahead.rust.syntax.PathRef;
import io.lookahead.scan.source.SdkNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The {@code impl some_pallet::Config for Runtime} blocks of a runtime, wherever they stand. */
final class PalletConfigs {

    private final Map<String, List<Definition>> byPallet = new TreeMap<>();

    PalletConfigs(RustCrate crate, RustAnalysis rust) {
        for (Definition definition : crate.definitions()) {
            if (definition.item() instanceof ImplItem impl) {
                impl.traitPath()
                        .filter(trait -> trait.last().name().equals("Config"))
                        .map(trait -> pallet(trait, definition, rust))
                        .ifPresent(pallet -> byPallet.computeIfAbsent(pallet, key -> new ArrayList<>())
                                .add(definition));
            }
        }
    }

    /** The crate whose {@code Config} it is; where the path leads nowhere, the name it begins with. */
    private static String pallet(PathRef trait, Definition definition, RustAnalysis rust) {
        Optional<Target> target = rust.target(trait, definition.scope(), Namespace.TYPE);
        return target.map(SdkNames::crate).orElseGet(() -> firstName(trait));
    }

    private static String firstName(PathRef trait) {
        List<PathRef.Segment> segments = trait.segments();
        return segments.size() > 1 ? segments.get(segments.size() - 2).name() : "";
    }

    /** Every pallet that is configured under some condition, with its blocks. */
    Map<String, List<Definition>> all() {
        return byPallet;
    }

    /** The blocks for a pallet, those under a condition that does not hold included. */
    List<Definition> of(String pallet) {
        return byPallet.getOrDefault(pallet, List.of());
    }

    boolean isConfigured(String pallet) {
        return of(pallet).stream().anyMatch(definition -> definition.truth() != Truth.FALSE);
    }

    /** Everything that gives a pallet's associated type. */
    List<Definition> items(String pallet, String item) {
        return of(pallet).stream()
                .flatMap(definition -> definition.members(item).stream())
                .toList();
    }
}
