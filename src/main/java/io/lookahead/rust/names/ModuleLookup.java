package io.lookahead.rust.names;

import io.lookahead.rust.cfg.Cfg;
import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.syntax.EnumItem;
import io.lookahead.rust.syntax.ExternCrate;
import io.lookahead.rust.syntax.ModItem;
import io.lookahead.rust.token.TokenRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Looks a name up in a module: what it declares, then what it imports by name, then what its globs bring. */
final class ModuleLookup {

    private final PathResolver resolver;
    private final Visited visited;
    /** Crates from elsewhere that a glob imports everything of: what is not found may be theirs. */
    private final Set<List<String>> foreignGlobs = new LinkedHashSet<>();

    ModuleLookup(PathResolver resolver, Visited visited) {
        this.resolver = resolver;
        this.visited = visited;
    }

    /** The meanings of {@code name} in {@code module} as seen from {@code viewer}; each uses one name. */
    List<Candidate> find(Module module, String name, Namespace namespace, Module viewer) {
        return find(module, name, namespace, viewer, false);
    }

    private List<Candidate> find(Module module, String name, Namespace namespace, Module viewer, boolean onlyVisible) {
        if (!visited.enter(module, name, namespace)) {
            return List.of();
        }
        try {
            List<Candidate> found = new ArrayList<>();
            for (Definition definition : module.declarations(name)) {
                if (namespace.holds(definition) && (!onlyVisible || sees(viewer, definition))) {
                    found.addAll(meaning(module, definition));
                }
            }
            for (Import imported : module.imports(name)) {
                if (!onlyVisible || sees(viewer, imported.definition())) {
                    found.addAll(through(imported, namespace));
                }
            }
            if (found.stream().noneMatch(candidate -> candidate.truth() == Truth.TRUE)) {
                for (Import glob : module.globs()) {
                    found.addAll(throughGlob(glob, name, namespace, viewer));
                }
            }
            if (found.isEmpty()) {
                found.addAll(unwrapped(module, name, namespace));
            }
            return found;
        } finally {
            visited.leave(module, name, namespace);
        }
    }

    /**
     * A name that was found nowhere, taken to be of the crates whose globs were met, those of the standard library
     * last; empty where there were none.
     */
    List<Candidate> guesses(String name) {
        List<List<String>> globs = new ArrayList<>(foreignGlobs);
        globs.sort(Comparator.comparing(glob -> Language.isStandard(glob.get(0))));
        List<Candidate> guesses = new ArrayList<>();
        for (List<String> glob : globs) {
            List<String> names = new ArrayList<>(glob);
            names.add(name);
            guesses.addAll(PathResolver.one(new Target.External(names, false), 1));
        }
        return guesses;
    }

    private static List<Candidate> meaning(Module module, Definition definition) {
        if (definition.item() instanceof ExternCrate extern) {
            if (extern.crate().equals("self")) {
                return PathResolver.one(new Target.OfModule(module.crate().root()), 1);
            }
            return conditional(PathResolver.externCrate(extern.crate(), module.crate()), definition);
        }
        if (definition.item() instanceof ModItem) {
            Module child = module.child(definition);
            Cfg cfg = definition.cfg().and(Cfg.of(child.innerAttributes()));
            Truth truth = module.crate().evaluate(child.effectiveCfg());
            return List.of(new Candidate(new Target.OfModule(child), 1, cfg, truth));
        }
        return List.of(new Candidate(new Target.OfItem(definition), 1, definition.cfg(), definition.truth()));
    }

    private static List<Candidate> conditional(List<Candidate> candidates, Definition by) {
        return candidates.stream()
                .map(candidate -> new Candidate(
                        candidate.target(),
                        1,
                        by.cfg().and(candidate.cfg()),
                        by.truth().and(candidate.truth())))
                .toList();
    }

    private List<Candidate> through(Import imported, Namespace namespace) {
        Scope scope = Scope.of(imported.definition().module());
        return conditional(resolver.throughImport(imported.leaf(), scope, namespace, visited), imported.definition());
    }

    private List<Candidate> throughGlob(Import glob, String name, Namespace namespace, Module viewer) {
        if (!sees(viewer, glob.definition())) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        Module importing = glob.definition().module();
        for (Candidate whole : importing.globTargets(glob, () -> resolver.throughGlob(glob))) {
            Target target = whole.target();
            if (target instanceof Target.OfModule module) {
                found.addAll(find(module.module(), name, namespace, importing, true));
            } else if (target instanceof Target.OfItem item
                    && item.definition().item() instanceof EnumItem enumeration
                    && enumeration.variants().stream()
                            .anyMatch(variant -> variant.name().equals(name))) {
                found.addAll(PathResolver.one(new Target.OfVariant(item.definition(), name), 1));
            } else if (target instanceof Target.External external
                    && glob.definition().truth() != Truth.FALSE) {
                foreignGlobs.add(external.names());
            }
        }
        return conditional(found, glob.definition());
    }

    /** A macro that is an attribute of an inline module may put what the module declares beside it. */
    private static List<Candidate> unwrapped(Module module, String name, Namespace namespace) {
        List<Candidate> found = new ArrayList<>();
        for (Module child : module.rewritten()) {
            for (Definition definition : child.declarations(name)) {
                if (namespace.holds(definition)) {
                    found.addAll(meaning(child, definition));
                }
            }
        }
        return found;
    }

    private static boolean sees(Module viewer, Definition definition) {
        Module owner = definition.module();
        TokenRange visibility = definition.item().head().visibility();
        if (visibility == null) {
            return owner.encloses(viewer) || definition.isParameterType();
        }
        return visibility.size() == 1 || owner.crate() == viewer.crate();
    }
}
