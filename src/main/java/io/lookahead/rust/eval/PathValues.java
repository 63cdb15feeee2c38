package io.lookahead.rust.eval;

import io.lookahead.rust.names.Candidate;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.GenericValue;
import io.lookahead.rust.names.Namespace;
import io.lookahead.rust.names.PathResolver;
import io.lookahead.rust.names.Resolution;
import io.lookahead.rust.names.Scope;
import io.lookahead.rust.names.Target;
import io.lookahead.rust.syntax.ConstItem;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.PathRef;
import io.lookahead.rust.syntax.StructItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a path in an expression is worth: a local variable, a constant, an associated constant. */
final class PathValues {

    private final Evaluator evaluator;
    private final Externals externals;

    PathValues(Evaluator evaluator, Externals externals) {
        this.evaluator = evaluator;
        this.externals = externals;
    }

    Value value(PathRef path, Frame frame) {
        Value local = path.singleName().isEmpty() ? null : frame.local(path.singleName());
        if (local != null) {
            return local;
        }
        Scope scope = frame.scope();
        int names = path.segments().size();
        if (path.self() != null) {
            return member(evaluator.types().prefix(path, names - 1, scope), path, scope);
        }
        Resolution resolution = PathResolver.resolve(path, scope, Namespace.VALUE);
        Optional<Candidate> chosen = evaluator.conditions().choose(resolution, scope);
        if (chosen.isEmpty()) {
            throw new Unevaluable(path.text() + ": " + resolution.why(), path);
        }
        Candidate candidate = chosen.get();
        if (candidate.used() == names) {
            return target(candidate.target(), path, scope);
        }
        if (candidate.used() == names - 1) {
            return member(evaluator.types().prefix(path, names - 1, scope), path, scope);
        }
        throw Evaluator.unknown(path);
    }

    private Value target(Target target, PathRef path, Scope scope) {
        if (target instanceof Target.Parameter parameter) {
            GenericValue value = scope.generic(parameter.name()).orElseThrow(() -> Evaluator.unknown(path));
            if (value instanceof GenericValue.Open) {
                throw new Unevaluable(path.text() + " is whatever the caller gives", path);
            }
            return evaluator.argument(value, path);
        }
        if (target instanceof Target.OfItem item) {
            return definition(item.definition(), path);
        }
        if (target instanceof Target.OfVariant variant) {
            return new Value.Struct(variant.path(), Map.of());
        }
        if (target instanceof Target.External external) {
            return external(external, path);
        }
        throw Evaluator.unknown(path);
    }

    private Value external(Target.External external, PathRef path) {
        if (external.last().equals("None")) {
            return new Value.Optional(null);
        }
        Optional<Value> known = externals.constant(external.path());
        if (known.isPresent()) {
            return known.get();
        }
        int names = external.names().size();
        if (names > 1) {
            Optional<Value> limit =
                    IntType.named(external.names().get(names - 2)).flatMap(type -> limit(type, external.last()));
            if (limit.isPresent()) {
                return limit.get();
            }
        }
        throw new Unevaluable(external.path() + " is not part of the project and its value is not known", path);
    }

    static Optional<Value> limit(IntType type, String name) {
        return switch (name) {
            case "MAX", "max_value" -> Optional.of(new Value.Int(type.max(), type));
            case "MIN", "min_value" -> Optional.of(new Value.Int(type.min(), type));
            case "BITS" -> Optional.of(Value.Int.of(type.bits()));
            default -> Optional.empty();
        };
    }

    /** The value of a constant, or of a unit struct. */
    Value definition(Definition definition, io.lookahead.rust.syntax.Node at) {
        if (definition.item() instanceof ConstItem constant) {
            Expr expression = constant.expression()
                    .orElseThrow(() -> new Unevaluable(definition.path() + " is given no value", constant));
            Scope scope = definition.scope();
            return evaluator.typed(evaluator.evaluate(expression, scope), constant.type(), scope, constant);
        }
        if (definition.item() instanceof StructItem struct && struct.isUnit()) {
            return new Value.Struct(definition.path(), Map.of());
        }
        throw Evaluator.unknown(at);
    }

    /** The associated constant that a path ends with. */
    private Value member(ResolvedType base, PathRef path, Scope scope) {
        String name = path.last().name();
        if (base instanceof ResolvedType.Unresolved unresolved) {
            throw new Unevaluable(unresolved.reason(), path);
        }
        if (base instanceof ResolvedType.Named named) {
            if (named.target() instanceof Target.BuiltIn builtIn) {
                return IntType.named(builtIn.name())
                        .flatMap(type -> limit(type, name))
                        .orElseThrow(() -> Evaluator.unknown(path));
            }
            if (named.target() instanceof Target.External external) {
                return external(new Target.External(extended(external.names(), name), true), path);
            }
        }
        PathRef trait = path.self() == null ? null : path.self().trait();
        Definition member = evaluator
                .types()
                .members()
                .find(base, name, ConstItem.class, trait, scope)
                .orElseThrow(() -> new Unevaluable("no constant " + name + " is known for " + path.text(), path));
        ConstItem constant = (ConstItem) member.item();
        Expr expression =
                constant.expression().orElseThrow(() -> new Unevaluable(path.text() + " is given no value", path));
        Scope inside = Members.scopeOf(member, path, scope);
        return evaluator.typed(evaluator.evaluate(expression, inside), constant.type(), inside, constant);
    }

    private static List<String> extended(List<String> names, String name) {
        return java.util.stream.Stream.concat(names.stream(), java.util.stream.Stream.of(name))
                .toList();
    }
}
