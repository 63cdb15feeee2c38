package io.lookahead.edit.names;

import io.lookahead.cargo.CargoPackage;
import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.facts.Side;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.Dependency;
import io.lookahead.rust.names.Import;
import io.lookahead.rust.names.Module;
import io.lookahead.rust.names.Namespace;
import io.lookahead.rust.names.PathResolver;
import io.lookahead.rust.names.Resolution;
import io.lookahead.rust.names.RustCrate;
import io.lookahead.rust.names.Scope;
import io.lookahead.rust.names.Target;
import io.lookahead.rust.syntax.ConstItem;
import io.lookahead.rust.syntax.UseItem;
import io.lookahead.rust.syntax.UseTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What names mean at a place. */
final class Known {

    private static final String UMBRELLA = "polkadot_sdk";

    private final Place place;
    private final Optional<RustCrate> crate;
    private final Optional<Module> module;

    Known(Bench bench, Place place) throws Unperformable {
        this.place = place;
        this.crate = crate(bench, place.file().text().file());
        this.module = crate.flatMap(each -> module(each, place));
    }

    /**
     * A name that is declared or imported in another module.
     *
     * @param path its path as this crate writes it
     * @param rename the name it goes by, where that is not its own
     */
    record Elsewhere(List<String> path, @Nullable String rename) {}

    /** The crate that a file is part of; the runtime's for one that only it includes. */
    private static Optional<RustCrate> crate(Bench bench, String file) throws Unperformable {
        CargoPackage runtime = bench.member(Side.RUNTIME);
        return bench.owner(file)
                .flatMap(bench::crate)
                .filter(own -> top(own, file).isPresent())
                .or(() -> bench.crate(runtime).filter(own -> top(own, file).isPresent()));
    }

    /** The outermost module written in a file. */
    private static Optional<Module> top(RustCrate crate, String file) {
        return crate.modules().stream()
                .filter(module -> module.file().equals(Optional.of(file)))
                .findFirst();
    }

    private static Optional<Module> module(RustCrate crate, Place place) {
        Optional<Module> found = top(crate, place.file().text().file());
        for (String name : place.inlineModules()) {
            found = found.flatMap(module -> module.children().stream()
                    .filter(child -> child.name().equals(name))
                    .findFirst());
        }
        return found;
    }

    /** Whether a name means something here, as far as the sources tell. */
    boolean isKnown(String name) {
        return place.imports().stream()
                        .flatMap(use -> use.leaves().stream())
                        .anyMatch(leaf -> leaf.name().equals(name))
                || target(List.of(name)).isPresent()
                || Mentions.outsideImports(place.file(), name) > 0;
    }

    Optional<Scope> scope() {
        return module.map(Scope::of);
    }

    Optional<Target> target(List<String> names) {
        if (module.isEmpty()) {
            return Optional.empty();
        }
        for (Namespace namespace : List.of(Namespace.TYPE, Namespace.VALUE)) {
            Resolution resolution = PathResolver.resolve(names, Scope.of(module.get()), namespace);
            Optional<Target> target = resolution.candidates().stream()
                    .filter(candidate -> candidate.used() == names.size())
                    .map(candidate -> candidate.target())
                    .filter(found -> !(found instanceof Target.External external) || external.sure())
                    .findFirst();
            if (target.isPresent()) {
                return target;
            }
        }
        return Optional.empty();
    }

    /** The shortest way in which something of another crate can be called here without a new import. */
    Optional<String> shortName(List<String> path) {
        for (UseItem use : place.imports()) {
            for (UseTree.Leaf leaf : use.leaves()) {
                Optional<String> name = through(leaf, path);
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        for (int from = path.size() - 1; from > 0; from--) {
            List<String> rest = path.subList(from, path.size());
            if (isConditional(rest.get(0))) {
                continue;
            }
            Optional<Target> target = target(rest);
            if (target.isPresent()
                    && target.get() instanceof Target.External external
                    && Reexports.same(external.names(), path)) {
                return Optional.of(String.join("::", rest));
            }
        }
        return Optional.empty();
    }

    /** Whether a name is imported under a condition only: it means nothing where that does not hold. */
    boolean isConditional(String name) {
        return names(place.conditionalImports(), name) && !names(place.imports(), name);
    }

    private static boolean names(List<UseItem> uses, String name) {
        return uses.stream()
                .flatMap(use -> use.leaves().stream())
                .anyMatch(leaf -> leaf.name().equals(name));
    }

    /** The declaration that imports {@code path}, and nothing else, under a condition, while none else has its name. */
    Optional<UseItem> importedUnderCondition(List<String> path) {
        String last = path.get(path.size() - 1);
        List<UseItem> named = place.conditionalImports().stream()
                .filter(use -> names(List.of(use), last))
                .toList();
        return named.size() == 1 && !names(place.imports(), last)
                ? Optional.of(named.get(0))
                        .filter(use -> use.attributes().size() == 1
                                && use.leaves().size() == 1
                                && Reexports.same(use.leaves().get(0).path(), path))
                : Optional.empty();
    }

    private static Optional<String> through(UseTree.Leaf leaf, List<String> path) {
        if (leaf.glob() || leaf.name().equals("_")) {
            return Optional.empty();
        }
        if (Reexports.same(leaf.path(), path)) {
            return Optional.of(leaf.name());
        }
        List<String> imported = Reexports.withoutUmbrella(leaf.path());
        boolean inside = imported.size() > 1
                && imported.size() < path.size()
                && path.subList(0, imported.size()).equals(imported);
        return inside
                ? Optional.of(leaf.name() + "::" + String.join("::", path.subList(imported.size(), path.size())))
                : Optional.empty();
    }

    /**
     * The whole path as this crate must write it: by the name the dependency has here, or through the umbrella crate.
     */
    List<String> reachable(List<String> path) {
        Map<String, Dependency> dependencies = crate.<Map<String, Dependency>>map(
                        each -> each.info().dependencies())
                .orElse(Map.of());
        String first = path.get(0);
        List<String> names = new ArrayList<>(path);
        if (dependencies.containsKey(first)) {
            return names;
        }
        for (Map.Entry<String, Dependency> entry : dependencies.entrySet()) {
            if (entry.getValue() instanceof Dependency.External external
                    && external.name().equals(first)) {
                names.set(0, entry.getKey());
                return names;
            }
        }
        if (dependencies.containsKey(UMBRELLA)) {
            names.add(0, UMBRELLA);
            return names;
        }
        return Reexports.others(path).stream()
                .filter(other -> dependencies.containsKey(other.get(0)))
                .findFirst()
                .orElse(names);
    }

    /** Whether a path may begin with this name; true where the crate could not be read. */
    boolean hasCrate(String name) {
        return crate.map(each -> each.info().dependencies().containsKey(name)).orElse(true);
    }

    /** Where else in this crate, or in a crate of the project that it depends on, a name is declared or imported. */
    Optional<Elsewhere> elsewhere(String name) {
        if (crate.isEmpty()) {
            return Optional.empty();
        }
        RustCrate here = crate.get();
        return declaredIn(here, "crate", name)
                .or(() -> here.info().dependencies().keySet().stream()
                        .flatMap(key ->
                                here.dependency(key).stream().flatMap(each -> declaredIn(each, key, name).stream()))
                        .findFirst())
                .or(() -> importedElsewhere(here, name));
    }

    private Optional<Elsewhere> declaredIn(RustCrate declaring, String root, String name) {
        return declaring.definitions().stream()
                .filter(definition -> definition.name().equals(name))
                .filter(definition ->
                        root.equals("crate") || definition.item().head().isPublic())
                .filter(definition -> !(definition.item() instanceof ConstItem) || !definition.inUnknownMacro())
                .flatMap(definition -> isReachable(definition, root.equals("crate"))
                        ? Stream.of(definition.path())
                        : reexport(declaring, definition).stream())
                .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .map(path -> {
                    List<String> names = new ArrayList<>(List.of(path.split("::")));
                    names.set(0, root);
                    return new Elsewhere(names, null);
                });
    }

    /** The path by which an open module gives away what a closed one declares. */
    private static Optional<String> reexport(RustCrate declaring, Definition definition) {
        return declaring.modules().stream()
                .filter(Known::isOpen)
                .filter(module -> module.imports().stream()
                        .filter(each -> each.item().head().isPublic())
                        .filter(each -> each.isGlob() || each.leaf().name().equals(definition.name()))
                        .anyMatch(each -> gives(module, definition)))
                .map(module -> module.path() + "::" + definition.name())
                .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isOpen(Module module) {
        for (Module at = module; at.parent().isPresent(); at = at.parent().get()) {
            boolean open = at.parent().get().declarations(at.name()).stream()
                    .anyMatch(declaration -> declaration.item().head().isPublic());
            if (!open) {
                return false;
            }
        }
        return true;
    }

    private static boolean gives(Module module, Definition definition) {
        return Stream.of(Namespace.TYPE, Namespace.VALUE)
                .flatMap(namespace ->
                        PathResolver.resolve(List.of(definition.name()), Scope.of(module), namespace)
                                .candidates()
                                .stream())
                .anyMatch(candidate -> candidate.target() instanceof Target.OfItem item
                        && item.definition().path().equals(definition.path()));
    }

    /** Whether every module on the way to a definition may be named from here. */
    private boolean isReachable(Definition definition, boolean sameCrate) {
        for (Module at = definition.module();
                at.parent().isPresent();
                at = at.parent().get()) {
            Module owner = at.parent().get();
            boolean open = owner.declarations(at.name()).stream()
                    .anyMatch(declaration -> declaration.item().head().visibility() != null);
            boolean fromInside =
                    sameCrate && module.map(here -> isInside(here, owner)).orElse(false);
            if (!open && !fromInside) {
                return false;
            }
        }
        boolean visible = definition.item().head().visibility() != null;
        return visible
                || (sameCrate
                        && module.map(here -> isInside(here, definition.module()))
                                .orElse(false));
    }

    private static boolean isInside(Module module, Module owner) {
        for (Optional<Module> at = Optional.of(module);
                at.isPresent();
                at = at.get().parent()) {
            if (at.get() == owner) {
                return true;
            }
        }
        return false;
    }

    private Optional<Elsewhere> importedElsewhere(RustCrate here, String name) {
        for (Module each : here.modules()) {
            for (Import imported : each.imports()) {
                UseTree.Leaf leaf = imported.leaf();
                boolean absolute = !leaf.path().isEmpty()
                        && here.info().dependencies().containsKey(leaf.path().get(0));
                if (leaf.name().equals(name) && absolute) {
                    String own = leaf.path().get(leaf.path().size() - 1);
                    return Optional.of(new Elsewhere(leaf.path(), own.equals(name) ? null : name));
                }
            }
        }
        return Optional.empty();
    }
}
