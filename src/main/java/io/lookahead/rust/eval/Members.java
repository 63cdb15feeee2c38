package io.lookahead.rust.eval;

import io.lookahead.rust.names.Candidate;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.GenericValue;
import io.lookahead.rust.names.Namespace;
import io.lookahead.rust.names.PathResolver;
import io.lookahead.rust.names.Resolution;
import io.lookahead.rust.names.RustCrate;
import io.lookahead.rust.names.Scope;
import io.lookahead.rust.names.Target;
import io.lookahead.rust.syntax.AliasItem;
import io.lookahead.rust.syntax.ImplItem;
import io.lookahead.rust.syntax.Item;
import io.lookahead.rust.syntax.PathRef;
import io.lookahead.rust.syntax.TraitItem;
import io.lookahead.rust.syntax.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what impl blocks declare for a type. */
final class Members {

    private final TypeResolver types;
    private final Conditions conditions;
    private final Impls impls;

    Members(TypeResolver types, Conditions conditions, Impls impls) {
        this.types = types;
        this.conditions = conditions;
        this.impls = impls;
    }

    /** The associated type {@code name} of {@code base}. */
    ResolvedType type(
            ResolvedType base,
            String name,
            List<GenericValue> arguments,
            @Nullable PathRef trait,
            PathRef written,
            Scope scope) {
        if (base instanceof ResolvedType.Unresolved) {
            return base;
        }
        Optional<Definition> member = find(base, name, AliasItem.class, trait, scope);
        if (member.isPresent() && member.get().item() instanceof AliasItem alias && alias.target() != null) {
            return types.throughAlias(member.get(), alias, arguments);
        }
        return new ResolvedType.Unresolved(
                "no type " + name + " is declared for " + describe(base) + " in the project", written.location());
    }

    private static String describe(ResolvedType type) {
        return type instanceof ResolvedType.Named named ? named.path() : "this type";
    }

    /** What {@code name} is for a type: declared by an impl, or by default in the trait. */
    Optional<Definition> find(
            ResolvedType base, String name, Class<? extends Item> kind, @Nullable PathRef trait, Scope scope) {
        if (!(base instanceof ResolvedType.Named named)) {
            return Optional.empty();
        }
        Optional<Target> wanted = trait == null ? Optional.empty() : target(trait, scope);
        List<Definition> found = new ArrayList<>();
        for (RustCrate crate : crates(named, wanted, scope)) {
            for (Definition impl : impls.declaring(crate, name)) {
                if (isOf(impl, named) && (trait == null || implementsTrait(impl, trait, wanted))) {
                    impl.members(name).stream()
                            .filter(member -> kind.isInstance(member.item()))
                            .forEach(found::add);
                }
            }
        }
        return found.isEmpty() ? byDefault(wanted, name, kind) : conditions.choose(found);
    }

    /** The scope a member is read in that a path asks for by its last name: {@code Self} is the type before it. */
    static Scope scopeOf(Definition member, PathRef path, Scope scope) {
        Scope inside = member.scope();
        return inside.self().isPresent() ? inside : inside.withSelf(new GenericValue.OfType(before(path), scope));
    }

    private static TypeRef before(PathRef path) {
        int names = path.segments().size() - 1;
        PathRef.QualifiedSelf self = path.self();
        if (self != null && names == 0) {
            return self.type();
        }
        return new TypeRef.Named(path.prefix(names));
    }

    private static Set<RustCrate> crates(ResolvedType.Named type, Optional<Target> trait, Scope scope) {
        Set<RustCrate> crates = new LinkedHashSet<>();
        type.definition().ifPresent(definition -> crates.add(definition.module().crate()));
        crates.add(scope.module().crate());
        if (trait.isPresent() && trait.get() instanceof Target.OfItem item) {
            crates.add(item.definition().module().crate());
        }
        return crates;
    }

    private boolean isOf(Definition impl, ResolvedType.Named type) {
        ImplItem item = (ImplItem) impl.item();
        ResolvedType self = types.resolve(item.selfType(), impl.scope());
        return self instanceof ResolvedType.Named named && named.target().equals(type.target());
    }

    private boolean implementsTrait(Definition impl, PathRef trait, Optional<Target> wanted) {
        ImplItem item = (ImplItem) impl.item();
        Optional<PathRef> path = item.traitPath();
        if (path.isEmpty() || !path.get().last().name().equals(trait.last().name())) {
            return path.isPresent()
                    && wanted.isPresent()
                    && target(path.get(), impl.scope()).equals(wanted);
        }
        Optional<Target> here = target(path.get(), impl.scope());
        return here.isEmpty() || wanted.isEmpty() || here.equals(wanted) || bothExternal(here.get(), wanted.get());
    }

    /** One trait is often reached by several paths of the crates that re-export it. */
    private static boolean bothExternal(Target first, Target second) {
        return first instanceof Target.External one
                && second instanceof Target.External other
                && one.last().equals(other.last())
                && !one.last().equals("Config");
    }

    private Optional<Target> target(PathRef trait, Scope scope) {
        Resolution resolution = PathResolver.resolve(trait, scope, Namespace.TYPE);
        return conditions
                .choose(resolution, scope)
                .filter(candidate -> candidate.used() == trait.segments().size())
                .map(Candidate::target);
    }

    private Optional<Definition> byDefault(Optional<Target> trait, String name, Class<? extends Item> kind) {
        if (trait.isPresent()
                && trait.get() instanceof Target.OfItem item
                && item.definition().item() instanceof TraitItem) {
            return conditions.choose(item.definition().members(name).stream()
                    .filter(member -> kind.isInstance(member.item()))
                    .toList());
        }
        return Optional.empty();
    }
}
