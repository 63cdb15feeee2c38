package io.lookahead.rust.search;

import io.lookahead.rust.eval.Conditions;
import io.lookahead.rust.eval.RustAnalysis;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.Namespace;
import io.lookahead.rust.names.RustCrate;
import io.lookahead.rust.names.Target;
import io.lookahead.rust.syntax.ConstItem;
import io.lookahead.rust.syntax.FnItem;
import io.lookahead.rust.syntax.ImplItem;
import io.lookahead.rust.syntax.Item;
import io.lookahead.rust.syntax.MacroCall;
import io.lookahead.rust.syntax.PathRef;
import io.lookahead.rust.syntax.TraitItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds things in crates, in source order and whatever their condition. */
public final class Search {

    private Search() {}

    /** The impls of traits whose last name, resolved or as written, is {@code trait}. */
    public static List<FoundImpl> impls(RustCrate crate, String trait, RustAnalysis analysis) {
        List<FoundImpl> found = new ArrayList<>();
        for (Definition definition : crate.definitions()) {
            if (definition.item() instanceof ImplItem impl && impl.traitRange() != null) {
                PathRef path = impl.traitPath().orElseThrow();
                Optional<Target> target = analysis.target(path, definition.scope(), Namespace.TYPE);
                boolean named = path.last().name().equals(trait)
                        || target.filter(known -> last(known.path()).equals(trait))
                                .isPresent();
                if (named) {
                    found.add(new FoundImpl(
                            definition,
                            impl,
                            target,
                            analysis.resolve(impl.selfType(), definition.scope(), Conditions.byDefault())));
                }
            }
        }
        return found;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf(':') + 1);
    }

    /** The calls of macros of that name where items may stand. */
    public static List<MacroCall> macroCalls(RustCrate crate, String macro) {
        return macroDefinitions(crate, macro).stream()
                .map(definition -> (MacroCall) definition.item())
                .toList();
    }

    /** The calls of macros of that name, in their modules. */
    public static List<Definition> macroDefinitions(RustCrate crate, String macro) {
        return crate.definitions().stream()
                .filter(definition -> definition.item() instanceof MacroCall call
                        && call.macro().equals(macro))
                .toList();
    }

    /** Everything of that name. */
    public static List<Definition> named(RustCrate crate, String name) {
        return crate.definitions().stream()
                .filter(definition -> definition.name().equals(name))
                .toList();
    }

    /** Constants, statics and items of {@code parameter_types!}. */
    public static List<Definition> constants(RustCrate crate) {
        return crate.definitions().stream()
                .filter(definition -> definition.item() instanceof ConstItem)
                .toList();
    }

    /** Every function with a body: of modules, impls and traits. */
    public static List<Body> bodies(RustCrate crate) {
        List<Body> bodies = new ArrayList<>();
        crate.definitions().forEach(definition -> collect(definition, bodies));
        return bodies;
    }

    private static void collect(Definition definition, List<Body> bodies) {
        Item item = definition.item();
        if (item instanceof FnItem function && function.body() != null) {
            bodies.add(new Body(definition, function, function.body()));
        } else if (item instanceof ImplItem || item instanceof TraitItem) {
            definition.members().forEach(member -> collect(member, bodies));
        }
    }
}
