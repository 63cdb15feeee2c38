package io.lookahead.rust.names;

import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.macros.MacroDefinition;
import io.lookahead.rust.syntax.ExternCrate;
import io.lookahead.rust.syntax.Item;
import io.lookahead.rust.syntax.PathRef;
import io.lookahead.rust.syntax.UseItem;
import io.lookahead.rust.syntax.UseTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the macro a call names among the macros of the project. It goes by what is written in a module, not by what its
 * macros expand to, since it is asked while they are being expanded.
 */
public final class MacroLookup {

    private MacroLookup() {}

    /** A macro of the project, and whether it exists with its crate's features. */
    public record Found(MacroDefinition macro, Truth truth) {}

    /** The macros of that path as seen from {@code module}, those that hold first. */
    public static List<Found> find(PathRef path, Module module) {
        String name = path.last().name();
        List<PathRef.Segment> segments = path.segments();
        if (segments.size() > 1 || path.global()) {
            String dollarCrate = path.tokens().dollarCrate(segments.get(0).token());
            String first = dollarCrate != null ? "$crate" : segments.get(0).name();
            return crateNamed(first, dollarCrate, module)
                    .map(crate -> crate.macros(name))
                    .orElseGet(List::of);
        }
        List<Found> own = module.crate().macros(name);
        return own.isEmpty() ? imported(name, module) : own;
    }

    private static Optional<RustCrate> crateNamed(
            String first, @org.jspecify.annotations.Nullable String id, Module module) {
        if (id != null) {
            return module.crate().project().crate(id);
        }
        return switch (first) {
            case "crate", "self", "super" -> Optional.of(module.crate());
            default -> {
                Optional<RustCrate> dependency = module.crate().dependency(first);
                boolean unknown = dependency.isEmpty() && !module.crate().hasDependency(first);
                yield unknown ? Optional.of(module.crate()) : dependency;
            }
        };
    }

    private static List<Found> imported(String name, Module module) {
        List<Found> found = new ArrayList<>();
        for (Module place = module;
                place != null && found.isEmpty();
                place = place.parent().orElse(null)) {
            for (Item item : place.syntax().items()) {
                if (item instanceof UseItem use) {
                    use.leaves().forEach(leaf -> found.addAll(throughImport(leaf, name, module)));
                } else if (item instanceof ExternCrate extern && extern.hasAttribute("macro_use")) {
                    module.crate().dependency(extern.crate()).ifPresent(crate -> found.addAll(crate.macros(name)));
                }
            }
        }
        return found;
    }

    private static List<Found> throughImport(UseTree.Leaf leaf, String name, Module module) {
        boolean matches = leaf.glob() || leaf.name().equals(name);
        if (!matches || leaf.path().isEmpty()) {
            return List.of();
        }
        String original = leaf.glob() ? name : leaf.path().get(leaf.path().size() - 1);
        return module.crate()
                .dependency(leaf.path().get(0))
                .map(crate -> crate.macros(original))
                .orElseGet(List::of);
    }
}
