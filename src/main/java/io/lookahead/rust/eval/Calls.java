package io.lookahead.rust.eval;

import io.lookahead.rust.names.Candidate;
import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.Namespace;
import io.lookahead.rust.names.PathResolver;
import io.lookahead.rust.names.Resolution;
import io.lookahead.rust.names.Scope;
import io.lookahead.rust.names.Target;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.FnItem;
import io.lookahead.rust.syntax.Parameter;
import io.lookahead.rust.syntax.PathRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Calls of functions and methods, of the project or with a known meaning. */
final class Calls {

    /** Functions of one argument that change its type and not its value. */
    private static final Set<String> CONVERSIONS =
            Set.of("from", "into", "saturated_from", "unique_saturated_from", "new", "from_inner");

    private final Evaluator evaluator;
    private final TypeValues typeValues;

    Calls(Evaluator evaluator) {
        this.evaluator = evaluator;
        this.typeValues = new TypeValues(evaluator);
    }

    TypeValues typeValues() {
        return typeValues;
    }

    Value method(Expr.MethodCall call, Frame frame) {
        Value receiver = evaluator.evaluate(call.receiver(), frame);
        List<Value> arguments = receiver instanceof Value.Weight
                ? attempts(call.arguments(), frame)
                : evaluator.all(call.arguments(), frame);
        return Methods.call(receiver, call.name(), arguments, call).orElseThrow(() -> Evaluator.unknown(call));
    }

    /** Arguments that each stand for themselves: one that cannot be read is {@link Value.Unread}. */
    private List<Value> attempts(List<Expr> arguments, Frame frame) {
        List<Value> values = new ArrayList<>(arguments.size());
        for (Expr argument : arguments) {
            try {
                values.addAll(evaluator.all(List.of(argument), frame));
            } catch (Unevaluable e) {
                values.add(new Value.Unread(e));
            }
        }
        return values;
    }

    Value call(Expr.Call call, Frame frame) {
        if (!(call.callee() instanceof Expr.PathExpr callee)) {
            throw Evaluator.unknown(call);
        }
        PathRef path = callee.path();
        Scope scope = frame.scope();
        int names = path.segments().size();
        if (path.self() != null) {
            return onType(evaluator.types().prefix(path, names - 1, scope), call, path, frame);
        }
        Resolution resolution = PathResolver.resolve(path, scope, Namespace.VALUE);
        Optional<Candidate> chosen = evaluator.conditions().choose(resolution, scope);
        if (chosen.isEmpty()) {
            throw new Unevaluable(path.text() + ": " + resolution.why(), path);
        }
        Target target = chosen.get().target();
        if (chosen.get().used() < names) {
            return onType(evaluator.types().prefix(path, names - 1, scope), call, path, frame);
        }
        if (target instanceof Target.OfItem item && item.definition().item() instanceof FnItem function) {
            return function(item.definition(), function, item.definition().scope(), call, frame);
        }
        if (target instanceof Target.External external) {
            return external(external, call, path, frame);
        }
        throw Evaluator.unknown(call);
    }

    private Value function(Definition definition, FnItem function, Scope scope, Expr.Call call, Frame frame) {
        List<Value> arguments = evaluator.all(call.arguments(), frame);
        return invoke(definition, function, scope, arguments, call);
    }

    Value invoke(Definition definition, FnItem function, Scope scope, List<Value> arguments, Expr.Call call) {
        List<Parameter> parameters = function.parameters();
        Expr.Block body = function.block().orElseThrow(() -> Evaluator.unknown(call));
        if (parameters.size() != arguments.size()) {
            throw new Unevaluable(definition.path() + " takes other arguments", call);
        }
        Frame inside = Frame.of(scope);
        for (int i = 0; i < parameters.size(); i++) {
            inside.put(parameters.get(i).name(), arguments.get(i));
        }
        try {
            return evaluator.typed(evaluator.evaluate(body, inside), function.returnType(), scope, call);
        } catch (Blocks.Returned returned) {
            return evaluator.typed(returned.value(), function.returnType(), scope, call);
        }
    }

    /** {@code Type::function(…)}. */
    private Value onType(ResolvedType type, Expr.Call call, PathRef path, Frame frame) {
        String name = path.last().name();
        if (type instanceof ResolvedType.Unresolved unresolved) {
            throw new Unevaluable(unresolved.reason(), path);
        }
        PathRef trait = path.self() == null ? null : path.self().trait();
        Optional<Definition> member = evaluator.types().members().find(type, name, FnItem.class, trait, frame.scope());
        if (member.isPresent() && ((FnItem) member.get().item()).body() != null) {
            Scope inside = Members.scopeOf(member.get(), path, frame.scope());
            return function(member.get(), (FnItem) member.get().item(), inside, call, frame);
        }
        if (name.equals("get") && call.arguments().isEmpty()) {
            return typeValues.value(type, call, frame.scope());
        }
        String typeName = type instanceof ResolvedType.Named named ? named.name() : "";
        return known(typeName, call, path, frame);
    }

    /** A function of another crate: {@code …::Type::function(…)}, or one that is known by its name. */
    private Value external(Target.External external, Expr.Call call, PathRef path, Frame frame) {
        List<String> names = external.names();
        if (external.last().equals("get") && call.arguments().isEmpty() && names.size() > 1) {
            ResolvedType type = evaluator.types().prefix(path, path.segments().size() - 1, frame.scope());
            return typeValues.value(type, call, frame.scope());
        }
        return known(names.size() > 1 ? names.get(names.size() - 2) : "", call, path, frame);
    }

    private Value known(String type, Expr.Call call, PathRef path, Frame frame) {
        String name = path.last().name();
        List<Value> arguments =
                type.equals("Weight") ? attempts(call.arguments(), frame) : evaluator.all(call.arguments(), frame);
        Optional<Value> quantity = Quantities.make(type, name, arguments);
        if (quantity.isPresent()) {
            return quantity.get();
        }
        Optional<IntType> integer = IntType.named(type);
        if (arguments.isEmpty() && integer.isPresent()) {
            return PathValues.limit(integer.get(), name).orElseThrow(() -> Evaluator.unknown(call));
        }
        if (name.equals("Some") && arguments.size() == 1) {
            return new Value.Optional(arguments.get(0));
        }
        if (arguments.size() == 2 && (name.equals("max") || name.equals("min"))) {
            return Methods.call(arguments.get(0), name, arguments.subList(1, 2), call)
                    .orElseThrow(() -> Evaluator.unknown(call));
        }
        boolean converts = CONVERSIONS.contains(name) && arguments.size() == 1 && arguments.get(0) instanceof Value.Int;
        if (converts && (integer.isPresent() || !name.equals("new"))) {
            Value.Int number = (Value.Int) arguments.get(0);
            return integer.map(to -> (Value) Arithmetic.checked(number.value(), to, call))
                    .orElse(new Value.Int(number.value(), null));
        }
        throw Evaluator.unknown(call);
    }
}
