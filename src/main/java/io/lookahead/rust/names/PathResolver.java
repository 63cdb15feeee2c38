package io.lookahead.rust.names;

import io.lookahead.rust.cfg.Cfg;
import io.lookahead.rust.cfg.Truth;
import io.lookahead.rust.syntax.EnumItem;
import io.lookahead.rust.syntax.PathRef;
import io.lookahead.rust.syntax.UseTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a path means where it stands: through modules, imports with their renames and globs, re-exports and the crates
 * of the project, to an item or to a path of a crate from elsewhere. One that leads to a type and goes on with members
 * of it stops at the type.
 */
public final class PathResolver {

    private static final Set<String> LANGUAGE_CRATES = Set.of("std", "core", "alloc", "proc_macro", "test");
    private static final int MOST_CANDIDATES = 32;

    private PathResolver() {}

    /** The meaning of a path without {@code <T as Trait>}. */
    public static Resolution resolve(PathRef path, Scope scope, Namespace namespace) {
        List<String> names = path.segments().stream().map(PathRef.Segment::name).toList();
        String dollarCrate = path.tokens().dollarCrate(path.segments().get(0).token());
        return resolve(new Query(names, path.global(), dollarCrate, namespace, false), scope);
    }

    /** The meaning of a path given by its names. */
    public static Resolution resolve(List<String> names, Scope scope, Namespace namespace) {
        return resolve(new Query(names, false, null, namespace, false), scope);
    }

    /** What an import brings in; of a glob, the module or enum it imports everything of. */
    public static Resolution resolve(Import imported, Namespace namespace) {
        return resolve(
                new Query(imported.leaf(), namespace),
                Scope.of(imported.definition().module()));
    }

    private static Resolution resolve(Query query, Scope scope) {
        return new PathResolver().run(query, scope);
    }

    /**
     * A path to resolve.
     *
     * @param inUse whether it stands in a {@code use} declaration
     */
    private record Query(
            List<String> names, boolean global, @Nullable String dollarCrate, Namespace namespace, boolean inUse) {

        Query(UseTree.Leaf leaf, Namespace namespace) {
            this(leaf.path(), leaf.global(), null, leaf.glob() ? Namespace.TYPE : namespace, true);
        }

        boolean isLast(int index) {
            return index == names.size() - 1;
        }
    }

    private Resolution run(Query query, Scope scope) {
        List<Candidate> candidates = resolve(query, scope, new Visited());
        if (candidates.isEmpty()) {
            return Resolution.failed("nothing named " + String.join("::", query.names()) + " is declared in module "
                    + scope.module().path() + Suspects.of(scope.module()));
        }
        return new Resolution(candidates.size() == 1 ? candidates : likeliestFirst(candidates), "");
    }

    private static List<Candidate> likeliestFirst(List<Candidate> candidates) {
        List<Candidate> distinct = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!distinct.contains(candidate)) {
                distinct.add(candidate);
            }
        }
        distinct.sort(Comparator.comparing(Candidate::truth).reversed());
        return distinct;
    }

    private List<Candidate> resolve(Query query, Scope scope, Visited visited) {
        if (query.names().isEmpty()) {
            return List.of();
        }
        List<Candidate> candidates = first(query, scope, visited);
        int index = candidates.isEmpty() ? 1 : candidates.get(0).used();
        while (index < query.names().size() && !candidates.isEmpty()) {
            List<Candidate> next = new ArrayList<>();
            boolean advanced = false;
            for (Candidate candidate : candidates) {
                List<Candidate> steps =
                        candidate.used() == index ? step(candidate, query, index, scope, visited) : List.of(candidate);
                advanced |= steps.stream().anyMatch(step -> step.used() > candidate.used());
                next.addAll(steps);
            }
            candidates = next.subList(0, Math.min(next.size(), MOST_CANDIDATES));
            if (!advanced) {
                break;
            }
            index++;
        }
        return candidates;
    }

    private List<Candidate> first(Query query, Scope scope, Visited visited) {
        String name = query.names().get(0);
        Module module = scope.module();
        if (query.dollarCrate() != null) {
            return module.crate()
                    .project()
                    .crate(query.dollarCrate())
                    .map(crate -> one(new Target.OfModule(crate.root()), 1))
                    .orElseGet(List::of);
        }
        if (query.global()) {
            return externCrate(name, module.crate());
        }
        switch (name) {
            case "crate" -> {
                return one(new Target.OfModule(module.crate().root()), 1);
            }
            case "self" -> {
                return query.names().size() == 1 && query.namespace() == Namespace.VALUE
                        ? List.of()
                        : one(new Target.OfModule(module), 1);
            }
            case "super" -> {
                return ancestors(query, module);
            }
            case "Self" -> {
                return one(new Target.Parameter("Self"), 1);
            }
            default -> {
                return named(query, name, scope, visited);
            }
        }
    }

    private static List<Candidate> ancestors(Query query, Module module) {
        Optional<Module> place = Optional.of(module);
        int used = 0;
        while (used < query.names().size() && query.names().get(used).equals("super") && place.isPresent()) {
            place = place.get().parent();
            used++;
        }
        int count = used;
        return place.map(found -> one(new Target.OfModule(found), count)).orElseGet(List::of);
    }

    private List<Candidate> named(Query query, String name, Scope scope, Visited visited) {
        Namespace namespace = query.isLast(0) ? query.namespace() : Namespace.TYPE;
        for (Scope place = scope; place != null; place = place.outer()) {
            List<Candidate> inBlock = new BlockLookup(this, place, visited).find(name, namespace);
            if (!inBlock.isEmpty()) {
                return inBlock;
            }
            if (place.generics().containsKey(name)) {
                return one(new Target.Parameter(name), 1);
            }
        }
        Module module = scope.module();
        return visited.isEmpty()
                ? module.remember(name, namespace, () -> named(name, namespace, module, visited))
                : named(name, namespace, module, visited);
    }

    private List<Candidate> named(String name, Namespace namespace, Module module, Visited visited) {
        ModuleLookup lookup = new ModuleLookup(this, visited);
        List<Candidate> found = new ArrayList<>(lookup.find(module, name, namespace, module));
        if (found.stream().noneMatch(candidate -> candidate.truth() == Truth.TRUE)) {
            if (namespace == Namespace.TYPE) {
                found.addAll(externCrate(name, module.crate()));
            }
            if (found.isEmpty()) {
                found.addAll(language(name, namespace));
            }
            if (found.isEmpty()) {
                found.addAll(unseen(module, name, namespace, lookup));
            }
        }
        return found;
    }

    /**
     * A name whose declaration cannot be read: a macro's of another crate, or one that a glob brings from elsewhere.
     */
    private static List<Candidate> unseen(Module module, String name, Namespace namespace, ModuleLookup lookup) {
        List<Candidate> generated = Suspects.declaring(module, name, namespace);
        return generated.isEmpty() ? lookup.guesses(name) : generated;
    }

    static List<Candidate> externCrate(String name, RustCrate crate) {
        Dependency dependency = crate.info().dependencies().get(name);
        if (dependency instanceof Dependency.Local local) {
            return crate.project()
                    .crate(local.crateId())
                    .map(found -> one(new Target.OfModule(found.root()), 1))
                    .orElseGet(() -> one(new Target.External(List.of(name), true), 1));
        }
        if (dependency instanceof Dependency.External external) {
            return one(new Target.External(List.of(external.name()), true), 1);
        }
        if (name.equals(crate.name())) {
            return one(new Target.OfModule(crate.root()), 1);
        }
        return LANGUAGE_CRATES.contains(name) ? one(new Target.External(List.of(name), true), 1) : List.of();
    }

    private static List<Candidate> language(String name, Namespace namespace) {
        if (namespace == Namespace.TYPE && Language.isPrimitive(name)) {
            return one(new Target.BuiltIn(name), 1);
        }
        return Language.prelude(name)
                .map(path -> one(new Target.External(path, true), 1))
                .orElseGet(List::of);
    }

    static List<Candidate> one(Target target, int used) {
        return List.of(new Candidate(target, used, Cfg.always(), Truth.TRUE));
    }

    private List<Candidate> step(Candidate candidate, Query query, int index, Scope scope, Visited visited) {
        String name = query.names().get(index);
        Target target = candidate.target();
        if (target instanceof Target.External external) {
            List<String> names = new ArrayList<>(external.names());
            names.add(name);
            return List.of(next(candidate, new Target.External(names, external.sure())));
        }
        if (target instanceof Target.OfModule module) {
            Namespace namespace = query.isLast(index) ? query.namespace() : Namespace.TYPE;
            return inModule(candidate, module.module(), name, namespace, scope, visited, query.inUse());
        }
        if (target instanceof Target.OfItem item && item.definition().item() instanceof EnumItem enumeration) {
            boolean variant = enumeration.variants().stream()
                    .anyMatch(known -> known.name().equals(name));
            if (variant) {
                return List.of(next(candidate, new Target.OfVariant(item.definition(), name)));
            }
        }
        return List.of(candidate);
    }

    private List<Candidate> inModule(
            Candidate candidate,
            Module module,
            String name,
            Namespace namespace,
            Scope scope,
            Visited visited,
            boolean inUse) {
        ModuleLookup lookup = new ModuleLookup(this, visited);
        List<Candidate> found = new ArrayList<>(lookup.find(module, name, namespace, scope.module()));
        if (found.isEmpty()) {
            List<Candidate> unseen = unseen(module, name, namespace, lookup);
            found.addAll(inUse ? imported(unseen) : unseen);
        }
        return found.stream()
                .map(inside -> new Candidate(
                        inside.target(),
                        candidate.used() + 1,
                        candidate.cfg().and(inside.cfg()),
                        candidate.truth().and(inside.truth())))
                .toList();
    }

    /** What an import names is there: where one crate alone may bring it, that one does. */
    private static List<Candidate> imported(List<Candidate> unseen) {
        return unseen.size() == 1 && unseen.get(0).target() instanceof Target.External external
                ? one(new Target.External(external.names(), true), 1)
                : unseen;
    }

    private static Candidate next(Candidate candidate, Target target) {
        return new Candidate(target, candidate.used() + 1, candidate.cfg(), candidate.truth());
    }

    /** What a glob imports everything of. */
    List<Candidate> throughGlob(Import glob) {
        return throughImport(glob.leaf(), Scope.of(glob.definition().module()), Namespace.TYPE, new Visited());
    }

    /** What an import of {@code definition}'s module or block brings in. */
    List<Candidate> throughImport(UseTree.Leaf leaf, Scope scope, Namespace namespace, Visited visited) {
        Query query = new Query(leaf, namespace);
        return resolve(query, scope, visited).stream()
                .filter(candidate -> candidate.used() == query.names().size())
                .toList();
    }
}
