package io.lookahead.rust.names;

import io.lookahead.rust.cfg.Cfg;
import io.lookahead.rust.cfg.CfgEnvironment;
import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.macros.MacroDefinition;
import io.lookahead.rust.syntax.CfgIf;
import io.lookahead.rust.syntax.Item;
import io.lookahead.rust.syntax.MacroRules;
import io.lookahead.rust.syntax.ModItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A crate whose source is part of the project. */
public final class RustCrate {

    private final RustProject project;
    private final CrateInfo info;
    private final CfgEnvironment environment;
    private final Module root;
    private @Nullable Map<String, List<MacroLookup.Found>> macros;
    private @Nullable List<Definition> definitions;

    RustCrate(RustProject project, CrateInfo info) {
        this.project = project;
        this.info = info;
        this.environment = new CfgEnvironment(info.features());
        this.root = new Module(this, null, null, Cfg.always(), ModuleSource.root(this));
    }

    public RustProject project() {
        return project;
    }

    public CrateInfo info() {
        return info;
    }

    /** Its own name, with underscores. */
    public String name() {
        return info.name();
    }

    public Module root() {
        return root;
    }

    /** Whether a condition holds with the crate's features. */
    public Truth evaluate(Cfg cfg) {
        return environment.evaluate(cfg);
    }

    /** Whether a name is one of its dependencies, of the project or not. */
    boolean hasDependency(String name) {
        return info.dependencies().containsKey(name);
    }

    /** The crate of the project that a name of the extern prelude stands for. */
    public Optional<RustCrate> dependency(String name) {
        return info.dependencies().get(name) instanceof Dependency.Local local
                ? project.crate(local.crateId())
                : Optional.empty();
    }

    /** All modules but quiet ones, each before those inside it, in source order; whatever their condition. */
    public List<Module> modules() {
        List<Module> modules = new ArrayList<>();
        collect(root, modules);
        return modules;
    }

    private static void collect(Module module, List<Module> modules) {
        modules.add(module);
        for (Module child : module.children()) {
            if (!child.isQuiet()) {
                collect(child, modules);
            }
        }
    }

    /** Everything its modules declare, in source order; whatever the condition. */
    public List<Definition> definitions() {
        List<Definition> known = definitions;
        if (known == null) {
            known = modules().stream()
                    .flatMap(module -> module.declarations().stream())
                    .toList();
            definitions = known;
        }
        return known;
    }

    /** Its declarative macros of that name, those that hold first. */
    List<MacroLookup.Found> macros(String name) {
        Map<String, List<MacroLookup.Found>> known = macros;
        if (known == null) {
            known = new HashMap<>();
            // Put in place before it is filled: reading modules may ask for macros.
            macros = known;
            collectMacros(root, known);
            known.values()
                    .forEach(list -> list.sort(
                            Comparator.comparing(MacroLookup.Found::truth).reversed()));
        }
        return known.getOrDefault(name, List.of());
    }

    private void collectMacros(Module module, Map<String, List<MacroLookup.Found>> into) {
        collectMacros(module, module.syntax().items(), Cfg.always(), into);
    }

    private void collectMacros(Module module, List<Item> items, Cfg around, Map<String, List<MacroLookup.Found>> into) {
        for (Item item : items) {
            Cfg cfg = around.and(Cfg.of(item.attributes()));
            if (item instanceof MacroRules rules) {
                Truth truth = evaluate(module.effectiveCfg().and(cfg));
                MacroDefinition macro = MacroDefinition.of(rules, info.id());
                into.computeIfAbsent(item.name(), name -> new ArrayList<>()).add(new MacroLookup.Found(macro, truth));
            } else if (item instanceof CfgIf branches) {
                branches.branches().forEach(branch -> collectMacros(module, branch.items(), cfg, into));
            } else if (item instanceof ModItem) {
                Module child = module.child(Definition.in(module, item, cfg, null, false));
                if (!child.isQuiet()) {
                    collectMacros(child, into);
                }
            }
        }
    }

    @Override
    public String toString() {
        return info.name();
    }
}
