package io.lookahead.rust.eval;

import io.lookahead.rust.names.Candidate;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.GenericValue;
import io.lookahead.rust.names.Namespace;
import io.lookahead.rust.names.PathResolver;
import io.lookahead.rust.names.Resolution;
import io.lookahead.rust.names.Scope;
import io.lookahead.rust.names.Target;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.Node;
import io.lookahead.rust.syntax.PathRef;
import io.lookahead.rust.syntax.TypeRef;
import java.util.List;
import java.util.Optional;

/**
 * What types, paths and constant expressions of a project mean. Every answer is given for the default features and,
 * where a {@code cfg} decided something on the way, for each alternative as well. What reading cannot decide is no
 * value with a reason, never a guess.
 */
public final class RustAnalysis {

    private final Externals externals;
    private final Impls impls = new Impls();

    public RustAnalysis(Externals externals) {
        this.externals = externals;
    }

    /** The value of an expression. */
    public Explored<Evaluation> evaluate(Expr expression, Scope scope) {
        return Conditions.explore(conditions -> evaluate(expression, scope, conditions));
    }

    /** The value of an expression under conditions of the caller's. */
    public Evaluation evaluate(Expr expression, Scope scope, Conditions conditions) {
        return outcome(() -> evaluator(conditions).evaluate(expression, scope));
    }

    /** The value of a constant, a static or an item of {@code parameter_types!}. */
    public Explored<Evaluation> evaluate(Definition constant) {
        return Conditions.explore(conditions -> evaluate(constant, conditions));
    }

    /** The value of a constant under conditions of the caller's. */
    public Evaluation evaluate(Definition constant, Conditions conditions) {
        return outcome(() -> evaluator(conditions).paths().definition(constant, constant.item()));
    }

    /**
     * The value that a type carries, such as {@code ConstU64<{ SLOT_DURATION / 2 }>}, a {@code parameter_types!} item,
     * a struct whose {@code get()} can be evaluated, or {@code ()} for zero.
     */
    public Explored<Evaluation> valueOf(TypeRef type, Scope scope) {
        return Conditions.explore(conditions -> valueOf(type, scope, conditions));
    }

    /** The value that a type carries, under conditions of the caller's. */
    public Evaluation valueOf(TypeRef type, Scope scope, Conditions conditions) {
        return outcome(() -> {
            Evaluator evaluator = evaluator(conditions);
            return evaluator.calls().typeValues().value(evaluator.types().resolve(type, scope), type, scope);
        });
    }

    /** The value of a generic argument: a constant, or a type's. */
    public Explored<Evaluation> valueOf(GenericValue argument, TypeRef at) {
        return Conditions.explore(
                conditions -> outcome(() -> evaluator(conditions).argument(argument, at)));
    }

    /** The value of a generic argument under conditions of the caller's. */
    public Evaluation valueOf(GenericValue argument, Node at, Conditions conditions) {
        return outcome(() -> evaluator(conditions).argument(argument, at));
    }

    /** What a type is at the end of its aliases. */
    public Explored<ResolvedType> resolve(TypeRef type, Scope scope) {
        return Conditions.explore(conditions -> resolve(type, scope, conditions));
    }

    /** What a type is, under conditions of the caller's. */
    public ResolvedType resolve(TypeRef type, Scope scope, Conditions conditions) {
        return evaluator(conditions).types().resolve(type, scope);
    }

    /** What a path names; empty where nothing is known by it or a part of it is a member of a type. */
    public Optional<Target> target(PathRef path, Scope scope, Namespace namespace) {
        if (path.self() != null) {
            return Optional.empty();
        }
        Resolution resolution = PathResolver.resolve(path, scope, namespace);
        return Conditions.byDefault()
                .choose(resolution, scope)
                .filter(candidate -> candidate.used() == path.segments().size())
                .map(Candidate::target);
    }

    /** Everything a path may name under some condition, what it names by default first. */
    public List<Target> targets(PathRef path, Scope scope, Namespace namespace) {
        return path.self() != null
                ? List.of()
                : PathResolver.resolve(path, scope, namespace).candidates().stream()
                        .filter(candidate -> candidate.used() == path.segments().size())
                        .map(Candidate::target)
                        .toList();
    }

    private Evaluator evaluator(Conditions conditions) {
        return new Evaluator(conditions, externals, impls);
    }

    private static Evaluation outcome(java.util.function.Supplier<Value> work) {
        try {
            return new Evaluation.Known(work.get());
        } catch (Unevaluable e) {
            return new Evaluation.Unknown(String.valueOf(e.getMessage()), e.at());
        } catch (Blocks.Returned returned) {
            return new Evaluation.Known(returned.value());
        }
    }
}
