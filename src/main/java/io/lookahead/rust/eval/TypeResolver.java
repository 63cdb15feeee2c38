package io.lookahead.rust.eval;

import io.lookahead.rust.names.Candidate;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.GenericValue;
import io.lookahead.rust.names.Namespace;
import io.lookahead.rust.names.PathResolver;
import io.lookahead.rust.names.Resolution;
import io.lookahead.rust.names.Scope;
import io.lookahead.rust.names.Target;
import io.lookahead.rust.syntax.AliasItem;
import io.lookahead.rust.syntax.GenericArguments;
import io.lookahead.rust.syntax.PathRef;
import io.lookahead.rust.syntax.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows types through aliases, generic parameters and associated types to what they are. */
final class TypeResolver {

    private static final int DEEPEST = 64;

    private final Conditions conditions;
    private final Members members;
    private int depth;

    TypeResolver(Conditions conditions, Impls impls) {
        this.conditions = conditions;
        this.members = new Members(this, conditions, impls);
    }

    Members members() {
        return members;
    }

    ResolvedType resolve(GenericValue.OfType type) {
        return resolve(type.type(), type.scope());
    }

    ResolvedType resolve(TypeRef type, Scope scope) {
        if (++depth > DEEPEST) {
            depth--;
            return new ResolvedType.Unresolved("the type " + type.text() + " leads back to itself", type.location());
        }
        try {
            if (type instanceof TypeRef.Named named) {
                return resolve(named.path(), scope);
            }
            if (type instanceof TypeRef.Tuple tuple) {
                return new ResolvedType.Tuple(tuple.elements().stream()
                        .map(element -> new GenericValue.OfType(element, scope))
                        .toList());
            }
            return new ResolvedType.Other(new GenericValue.OfType(type, scope));
        } finally {
            depth--;
        }
    }

    /** The type a whole path names. */
    ResolvedType resolve(PathRef path, Scope scope) {
        return prefix(path, path.segments().size(), scope);
    }

    /** The type that the first {@code count} names of a path name. */
    ResolvedType prefix(PathRef path, int count, Scope scope) {
        PathRef.QualifiedSelf self = path.self();
        if (self != null) {
            ResolvedType base = resolve(self.type(), scope);
            return count == 0 ? base : follow(base, path, 0, count, self.trait(), scope);
        }
        PathRef prefix = count == path.segments().size() ? path : path.prefix(count);
        Resolution resolution = PathResolver.resolve(prefix, scope, Namespace.TYPE);
        Optional<Candidate> chosen = conditions.choose(resolution, scope);
        if (chosen.isEmpty()) {
            return new ResolvedType.Unresolved(path.text() + ": " + resolution.why(), path.location());
        }
        Candidate candidate = chosen.get();
        ResolvedType base = meaning(candidate.target(), prefix, candidate.used(), scope);
        return candidate.used() == count ? base : follow(base, path, candidate.used(), count, null, scope);
    }

    private ResolvedType meaning(Target target, PathRef path, int used, Scope scope) {
        if (target instanceof Target.Parameter parameter) {
            return parameter(parameter, path, scope);
        }
        List<GenericValue> arguments = arguments(path.segments().get(used - 1), scope);
        if (target instanceof Target.OfItem item && item.definition().item() instanceof AliasItem alias) {
            return throughAlias(item.definition(), alias, arguments);
        }
        if (target instanceof Target.OfModule module) {
            return new ResolvedType.Unresolved(module.path() + " is a module, not a type", path.location());
        }
        return new ResolvedType.Named(target, arguments, List.of());
    }

    private ResolvedType parameter(Target.Parameter parameter, PathRef path, Scope scope) {
        Optional<? extends GenericValue> value =
                parameter.name().equals("Self") ? scope.self() : scope.generic(parameter.name());
        if (value.isPresent() && value.get() instanceof GenericValue.OfType type) {
            return type.type().range().equals(path.range())
                    ? new ResolvedType.Unresolved(path.text() + " is itself", path.location())
                    : resolve(type);
        }
        return new ResolvedType.Named(parameter, List.of(), List.of());
    }

    ResolvedType throughAlias(Definition definition, AliasItem alias, List<GenericValue> arguments) {
        Optional<TypeRef> target = alias.type();
        if (target.isEmpty()) {
            return new ResolvedType.Unresolved(definition.path() + " is given no type", alias.location());
        }
        Scope scope = definition.scope().withGenerics(Substitution.of(alias.generics(), arguments, definition.scope()));
        ResolvedType end = resolve(target.get(), scope);
        if (end instanceof ResolvedType.Named named) {
            List<Definition> aliases = new ArrayList<>(List.of(definition));
            aliases.addAll(named.aliases());
            return new ResolvedType.Named(named.target(), named.arguments(), aliases);
        }
        return end;
    }

    private ResolvedType follow(
            ResolvedType base,
            PathRef path,
            int from,
            int count,
            @org.jspecify.annotations.Nullable PathRef trait,
            Scope scope) {
        ResolvedType current = base;
        PathRef asTrait = trait;
        for (int i = from; i < count; i++) {
            PathRef.Segment segment = path.segments().get(i);
            current = members.type(current, segment.name(), arguments(segment, scope), asTrait, path, scope);
            asTrait = null;
        }
        return current;
    }

    /** The generic arguments of a segment that stand for parameters. */
    static List<GenericValue> arguments(PathRef.Segment segment, Scope scope) {
        GenericArguments arguments = segment.arguments();
        if (arguments == null) {
            return List.of();
        }
        List<GenericValue> values = new ArrayList<>();
        for (GenericArguments.Argument argument : arguments.positional()) {
            values.add(
                    argument instanceof GenericArguments.OfConst constant
                            ? new GenericValue.OfConst(constant.expression(), scope)
                            : new GenericValue.OfType(((GenericArguments.OfType) argument).type(), scope));
        }
        return values;
    }
}
