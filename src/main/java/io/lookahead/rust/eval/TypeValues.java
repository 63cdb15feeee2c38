package io.lookahead.rust.eval;

import io.lookahead.rust.names.Definition;
import io.lookahead.rust.names.Scope;
import io.lookahead.rust.names.Target;
import io.lookahead.rust.syntax.ConstItem;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.Exprs;
import io.lookahead.rust.syntax.FnItem;
import io.lookahead.rust.syntax.Node;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a type stands for that is only there to carry a value: {@code ConstU64<5>}, an item of {@code parameter_types!},
 * a struct with a {@code fn get() -> T}, and {@code ()}, which carries the default.
 */
final class TypeValues {

    private static final Pattern CARRIER = Pattern.compile("Const(Bool|Int|Uint|[IU](8|16|32|64|128)|[IU]size)");

    private final Evaluator evaluator;

    TypeValues(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    Value value(ResolvedType type, Node at, Scope scope) {
        if (type instanceof ResolvedType.Unresolved unresolved) {
            throw new Unevaluable(unresolved.reason(), unresolved.at());
        }
        if (type instanceof ResolvedType.Tuple tuple && tuple.elements().isEmpty()) {
            return Value.Int.of(0);
        }
        if (!(type instanceof ResolvedType.Named named)) {
            throw Evaluator.unknown(at);
        }
        if (named.target() instanceof Target.External
                && CARRIER.matcher(named.name()).matches()) {
            return carried(named, at);
        }
        Optional<Definition> definition = named.definition();
        if (definition.isPresent() && definition.get().item() instanceof ConstItem) {
            return evaluator.paths().definition(definition.get(), at);
        }
        return got(named, at, scope);
    }

    private Value carried(ResolvedType.Named named, Node at) {
        if (named.arguments().isEmpty()) {
            throw Evaluator.unknown(at);
        }
        Value value = evaluator.argument(named.arguments().get(0), at);
        Optional<IntType> type =
                IntType.named(named.name().substring("Const".length()).toLowerCase(java.util.Locale.ROOT));
        return type.isPresent() && value instanceof Value.Int number
                ? Arithmetic.checked(number.value(), type.get(), at)
                : value;
    }

    /** What the type's own {@code get()} gives. */
    private Value got(ResolvedType.Named named, Node at, Scope scope) {
        Optional<Definition> get = evaluator.types().members().find(named, "get", FnItem.class, null, scope);
        if (get.isEmpty()) {
            throw new Unevaluable("no value is known for the type " + named.path(), at);
        }
        FnItem function = (FnItem) get.get().item();
        if (!function.parameters().isEmpty()) {
            throw Evaluator.unknown(at);
        }
        Expr.Call call = new Expr.Call(
                function.range(), Exprs.parse(function.parameterList()), List.of(), function.parameterList());
        return evaluator.calls().invoke(get.get(), function, get.get().scope(), List.of(), call);
    }
}
