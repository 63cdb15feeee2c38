package io.lookahead.rust.names;

import io.lookahead.facts.Location;
import io.lookahead.rust.cfg.Cfg;
import io.lookahead.rust.syntax.Attribute;
import io.lookahead.rust.syntax.Item;
import io.lookahead.rust.syntax.Items;
import io.lookahead.rust.syntax.ModItem;
import io.lookahead.rust.syntax.UseItem;
import io.lookahead.rust.syntax.UseTree;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A module of a crate, in a file of its own or inside one. Its content is read when it is first asked for. */
public final class Module {

    private final RustCrate crate;
    private final @Nullable Module parent;
    private final @Nullable ModItem item;
    private final Cfg cfg;
    private final ModuleSource source;
    private @Nullable Cfg effectiveCfg;
    private @Nullable List<Definition> declarations;
    private @Nullable List<Import> imports;
    private @Nullable ImportIndex importIndex;
    private @Nullable Map<String, Definition> suspects;
    private @Nullable List<Module> rewritten;
    private @Nullable Map<String, List<Definition>> byName;
    private final Map<Namespace, Map<String, List<Candidate>>> meanings = new EnumMap<>(Namespace.class);
    private final IdentityHashMap<Import, List<Candidate>> globTargets = new IdentityHashMap<>();
    private final IdentityHashMap<Item, Module> children = new IdentityHashMap<>();
    private boolean expanding;

    Module(RustCrate crate, @Nullable Module parent, @Nullable ModItem item, Cfg cfg, ModuleSource source) {
        this.crate = crate;
        this.parent = parent;
        this.item = item;
        this.cfg = cfg;
        this.source = source;
    }

    public RustCrate crate() {
        return crate;
    }

    /** The module it is in; empty for a crate's root. */
    public Optional<Module> parent() {
        return Optional.ofNullable(parent);
    }

    /** Its name; of a crate's root, the crate's. */
    public String name() {
        return item == null ? crate.name() : item.name();
    }

    /** The path from the crate's own name. */
    public String path() {
        return parent == null ? crate.name() : parent.path() + "::" + name();
    }

    /** The file it is written in; empty where there is none. */
    public Optional<String> file() {
        return source.file();
    }

    /** Where its declaration is; of a crate's root, the file's beginning. */
    public Location location() {
        return item == null ? new Location(crate.info().rootFile(), 1, 1) : item.location();
    }

    ModuleSource source() {
        return source;
    }

    /** Whether it is a file of its own that nobody asks for what it declares. */
    boolean isQuiet() {
        return item != null
                && item.body() == null
                && source.file().filter(crate.project()::isQuiet).isPresent();
    }

    /** Its own condition: at its declaration and at the top of its file. */
    public Cfg cfg() {
        return cfg.and(Cfg.of(syntax().inner()));
    }

    /** Its own condition and those of the modules around it. */
    public Cfg effectiveCfg() {
        Cfg known = effectiveCfg;
        if (known == null) {
            known = parent == null ? cfg() : parent.effectiveCfg().and(cfg());
            effectiveCfg = known;
        }
        return known;
    }

    /** What is written in it, macro calls not expanded. */
    public Items.Parsed syntax() {
        return source.syntax();
    }

    public List<Attribute> innerAttributes() {
        return syntax().inner();
    }

    /** Everything it declares, items of macro calls included: those of an expansion, or those in the arguments. */
    public List<Definition> declarations() {
        List<Definition> known = declarations;
        if (known != null) {
            return known;
        }
        if (expanding) {
            // A macro's name is looked up while macros are being expanded: what is written must do.
            return new ModuleExpansion(this, false).run();
        }
        expanding = true;
        try {
            known = new ModuleExpansion(this, true).run();
            declarations = known;
            return known;
        } finally {
            expanding = false;
        }
    }

    /** What is declared under a name, in whichever namespace. */
    public List<Definition> declarations(String name) {
        if (expanding) {
            return declarations().stream()
                    .filter(definition -> definition.name().equals(name))
                    .toList();
        }
        Map<String, List<Definition>> index = byName;
        if (index == null) {
            index = new HashMap<>();
            for (Definition definition : declarations()) {
                index.computeIfAbsent(definition.name(), key -> new ArrayList<>())
                        .add(definition);
            }
            byName = index;
        }
        return index.getOrDefault(name, List.of());
    }

    /** Everything it imports, in order. */
    public List<Import> imports() {
        List<Import> known = imports;
        if (known == null) {
            known = new ArrayList<>();
            for (Definition definition : declarations()) {
                if (definition.item() instanceof UseItem use) {
                    for (UseTree.Leaf leaf : use.leaves()) {
                        known.add(new Import(use, leaf, definition));
                    }
                }
            }
            if (!expanding) {
                imports = known;
            }
        }
        return known;
    }

    /** The imports that give something that name, in whichever namespace. */
    List<Import> imports(String name) {
        return importIndex().byName(name);
    }

    /** The glob imports. */
    List<Import> globs() {
        return importIndex().globs();
    }

    private ImportIndex importIndex() {
        ImportIndex known = importIndex;
        if (known == null) {
            known = ImportIndex.of(imports());
            if (!expanding) {
                importIndex = known;
            }
        }
        return known;
    }

    /**
     * What a glob of this module imports everything of, looked up once. While that is being looked up it brings
     * nothing: where a glob leads does not depend on what it brings.
     */
    List<Candidate> globTargets(Import glob, Supplier<List<Candidate>> lookup) {
        List<Candidate> known = globTargets.get(glob);
        if (known != null) {
            return known;
        }
        globTargets.put(glob, List.of());
        List<Candidate> found = List.copyOf(lookup.get());
        if (found.isEmpty()) {
            globTargets.remove(glob);
        } else {
            globTargets.put(glob, found);
        }
        return found;
    }

    /** What a name means here, looked up once. */
    List<Candidate> remember(String name, Namespace namespace, Supplier<List<Candidate>> lookup) {
        if (expanding) {
            return lookup.get();
        }
        Map<String, List<Candidate>> known = meanings.computeIfAbsent(namespace, key -> new HashMap<>());
        List<Candidate> candidates = known.get(name);
        if (candidates == null) {
            candidates = List.copyOf(lookup.get());
            known.put(name, candidates);
        }
        return candidates;
    }

    /** The module a {@code mod} declaration of this module opens. */
    public Module child(Definition declaration) {
        ModItem declared = (ModItem) declaration.item();
        return children.computeIfAbsent(
                declared, key -> new Module(crate, this, declared, declaration.cfg(), source.child(this, declared)));
    }

    /** The modules directly inside, in order. */
    public List<Module> children() {
        return declarations().stream()
                .filter(definition -> definition.item() instanceof ModItem)
                .map(this::child)
                .toList();
    }

    /** The names that macros whose definition is not part of the project may declare, each with the first such call. */
    Map<String, Definition> suspects() {
        Map<String, Definition> known = suspects;
        if (known == null) {
            known = Suspects.in(declarations());
            if (!expanding) {
                suspects = known;
            }
        }
        return known;
    }

    /** The inline modules directly inside that a macro rewrites, which is an attribute of theirs. */
    List<Module> rewritten() {
        List<Module> known = rewritten;
        if (known == null) {
            known = findRewritten();
            if (!expanding) {
                rewritten = known;
            }
        }
        return known;
    }

    private List<Module> findRewritten() {
        return declarations().stream()
                .filter(definition -> definition.item() instanceof ModItem module
                        && module.body() != null
                        && module.attributes().stream().anyMatch(attribute -> !Language.isAttribute(attribute.path())))
                .map(this::child)
                .toList();
    }

    /** Whether {@code other} is this module or lies in it. */
    boolean encloses(Module other) {
        for (Module module = other; module != null; module = module.parent) {
            if (module == this) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return path();
    }
}
