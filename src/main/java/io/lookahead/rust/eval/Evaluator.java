package io.lookahead.rust.eval;

import io.lookahead.rust.cfg.Cfg;
import io.lookahead.rust.names.GenericValue;
import io.lookahead.rust.names.Scope;
import io.lookahead.rust.syntax.Expr;
import io.lookahead.rust.syntax.FieldValue;
import io.lookahead.rust.syntax.Literals;
import io.lookahead.rust.syntax.Node;
import io.lookahead.rust.syntax.TypeRef;
import io.lookahead.rust.token.TokenKind;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Evaluates constant expressions. Whatever it is given it ends, with a value or an {@link Unevaluable}. */
final class Evaluator {

    private static final int DEEPEST = 200;
    private static final int MOST_STEPS = 50_000;

    private final Conditions conditions;
    private final TypeResolver types;
    private final PathValues paths;
    private final Calls calls;
    private final Blocks blocks;
    private int depth;
    private int steps;

    Evaluator(Conditions conditions, Externals externals, Impls impls) {
        this.conditions = conditions;
        this.types = new TypeResolver(conditions, impls);
        this.paths = new PathValues(this, externals);
        this.calls = new Calls(this);
        this.blocks = new Blocks(this);
    }

    Conditions conditions() {
        return conditions;
    }

    TypeResolver types() {
        return types;
    }

    PathValues paths() {
        return paths;
    }

    Blocks blocks() {
        return blocks;
    }

    Calls calls() {
        return calls;
    }

    Value evaluate(Expr expression, Scope scope) {
        return evaluate(expression, Frame.of(scope));
    }

    Value evaluate(Expr expression, Frame frame) {
        if (++depth > DEEPEST || ++steps > MOST_STEPS) {
            depth--;
            throw new Unevaluable("the expression leads back to itself or is too long", expression);
        }
        try {
            return dispatch(expression, frame);
        } finally {
            depth--;
        }
    }

    private Value dispatch(Expr expression, Frame frame) {
        if (expression instanceof Expr.Literal literal) {
            return literal(literal);
        }
        if (expression instanceof Expr.PathExpr path) {
            return paths.value(path.path(), frame);
        }
        if (expression instanceof Expr.Binary binary) {
            return binary(binary, frame);
        }
        if (expression instanceof Expr.Paren paren) {
            return evaluate(paren.inner(), frame);
        }
        if (expression instanceof Expr.Call call) {
            return calls.call(call, frame);
        }
        if (expression instanceof Expr.MethodCall call) {
            return calls.method(call, frame);
        }
        if (expression instanceof Expr.Cast cast) {
            return cast(cast, frame);
        }
        if (expression instanceof Expr.Unary unary) {
            return Arithmetic.negate(unary.operator(), evaluate(unary.operand(), frame), unary);
        }
        if (expression instanceof Expr.Borrow borrow) {
            return evaluate(borrow.operand(), frame);
        }
        if (expression instanceof Expr.Try attempt) {
            return Methods.call(evaluate(attempt.operand(), frame), "unwrap", List.of(), attempt)
                    .orElseThrow(() -> unknown(attempt));
        }
        return structured(expression, frame);
    }

    private Value structured(Expr expression, Frame frame) {
        if (expression instanceof Expr.Block block) {
            return blocks.value(block, frame);
        }
        if (expression instanceof Expr.If branch) {
            return blocks.branch(branch, frame);
        }
        if (expression instanceof Expr.Match match) {
            return blocks.match(match, frame);
        }
        if (expression instanceof Expr.Macro macro) {
            return blocks.macro(macro, frame);
        }
        if (expression instanceof Expr.Field field) {
            return field(field, frame);
        }
        if (expression instanceof Expr.StructLiteral literal) {
            return struct(literal, frame);
        }
        if (expression instanceof Expr.Tuple tuple) {
            return new Value.Sequence(all(tuple.elements(), frame));
        }
        if (expression instanceof Expr.Array array) {
            return new Value.Sequence(all(array.elements(), frame));
        }
        if (expression instanceof Expr.Repeat repeat) {
            return repeated(repeat, frame);
        }
        if (expression instanceof Expr.Index index) {
            return index(index, frame);
        }
        if (expression instanceof Expr.Jump jump && jump.keyword().equals("return") && jump.value() != null) {
            throw new Blocks.Returned(evaluate(jump.value(), frame));
        }
        throw unknown(expression);
    }

    static Unevaluable unknown(Node node) {
        String text = node.range().normalized();
        String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        return new Unevaluable("cannot be evaluated by reading: " + shown, node);
    }

    List<Value> all(List<Expr> expressions, Frame frame) {
        List<Value> values = new ArrayList<>(expressions.size());
        for (Expr expression : expressions) {
            if (!(expression instanceof Expr.Conditional conditional)) {
                values.add(evaluate(expression, frame));
            } else if (blocks.exists(Cfg.of(conditional.attributes()), conditional, frame)) {
                values.add(evaluate(conditional.inner(), frame));
            }
        }
        return values;
    }

    private static Value literal(Expr.Literal literal) {
        Optional<Literals.IntLiteral> integer = Literals.integer(literal.range());
        if (integer.isPresent()) {
            IntType type = IntType.named(integer.get().suffix()).orElse(null);
            return Arithmetic.checked(integer.get().value(), type, literal);
        }
        if (literal.range().is("true") || literal.range().is("false")) {
            return new Value.Bool(literal.range().is("true"));
        }
        Optional<String> text = Literals.string(literal.range());
        if (text.isPresent()) {
            return new Value.Text(text.get());
        }
        if (literal.tokens().kind(literal.range().from()) == TokenKind.BYTE
                && literal.text().length() == 4) {
            return new Value.Int(BigInteger.valueOf(literal.text().charAt(2)), IntType.U8);
        }
        throw unknown(literal);
    }

    private Value binary(Expr.Binary binary, Frame frame) {
        Value left = evaluate(binary.left(), frame);
        if (left instanceof Value.Bool truth) {
            boolean decided = binary.operator().equals("&&")
                    ? !truth.value()
                    : binary.operator().equals("||") && truth.value();
            if (decided) {
                return left;
            }
        }
        return Arithmetic.binary(binary.operator(), left, evaluate(binary.right(), frame), binary);
    }

    private Value cast(Expr.Cast cast, Frame frame) {
        Value value = evaluate(cast.operand(), frame);
        Optional<IntType> type = integerType(cast.type(), frame.scope());
        if (type.isPresent()) {
            return Arithmetic.cast(value, type.get(), cast);
        }
        boolean foreign = types.resolve(cast.type(), frame.scope()) instanceof ResolvedType.Named
                || cast.type() instanceof TypeRef.Other;
        if (foreign && value instanceof Value.Int number) {
            return new Value.Int(number.value(), null);
        }
        throw unknown(cast);
    }

    /** The integer type that a type is at the end of its aliases. */
    Optional<IntType> integerType(TypeRef type, Scope scope) {
        return types.resolve(type, scope) instanceof ResolvedType.Named named
                ? IntType.named(named.name())
                : Optional.empty();
    }

    /** A value given to something of a declared type. */
    Value typed(Value value, Optional<TypeRef> type, Scope scope, Node at) {
        if (!(value instanceof Value.Int number) || type.isEmpty()) {
            return value;
        }
        Optional<IntType> declared = integerType(type.get(), scope);
        return declared.isEmpty() ? value : Arithmetic.checked(number.value(), declared.get(), at);
    }

    private Value field(Expr.Field field, Frame frame) {
        Value base = evaluate(field.base(), frame);
        if (base instanceof Value.Struct struct && struct.fields().containsKey(field.name())) {
            return struct.fields().get(field.name());
        }
        if (base instanceof Value.Sequence sequence && field.name().matches("[0-9]{1,4}")) {
            int position = Integer.parseInt(field.name());
            if (position < sequence.elements().size()) {
                return sequence.elements().get(position);
            }
        }
        throw unknown(field);
    }

    private Value repeated(Expr.Repeat repeat, Frame frame) {
        Value element = evaluate(repeat.element(), frame);
        if (evaluate(repeat.length(), frame) instanceof Value.Int length
                && length.value().signum() >= 0
                && length.value().bitLength() <= 10) {
            return new Value.Sequence(Collections.nCopies(length.value().intValueExact(), element));
        }
        throw unknown(repeat);
    }

    private Value index(Expr.Index index, Frame frame) {
        Value base = evaluate(index.base(), frame);
        Value position = evaluate(index.index(), frame);
        if (base instanceof Value.Sequence sequence
                && position instanceof Value.Int number
                && number.value().signum() >= 0
                && number.value()
                                .compareTo(
                                        BigInteger.valueOf(sequence.elements().size()))
                        < 0) {
            return sequence.elements().get(number.value().intValueExact());
        }
        throw unknown(index);
    }

    private Value struct(Expr.StructLiteral literal, Frame frame) {
        Map<String, Value> fields = new TreeMap<>();
        if (literal.rest() != null && evaluate(literal.rest(), frame) instanceof Value.Struct rest) {
            fields.putAll(rest.fields());
        }
        for (FieldValue field : literal.fields()) {
            try {
                fields.put(field.name(), evaluate(field.value(), frame));
            } catch (Unevaluable e) {
                // A field that nobody asks for may be what it wants.
                fields.remove(field.name());
            }
        }
        Optional<Value> weight = Quantities.weight(fields);
        if (weight.isPresent()) {
            return weight.get();
        }
        ResolvedType type = types.resolve(literal.path(), frame.scope());
        return new Value.Struct(
                type instanceof ResolvedType.Named named
                        ? named.path()
                        : literal.path().names(),
                fields);
    }

    /** The value of a generic argument. */
    Value argument(GenericValue argument, Node at) {
        if (argument instanceof GenericValue.OfConst constant) {
            return evaluate(constant.expression(), constant.scope());
        }
        if (argument instanceof GenericValue.OfType type && type.type() instanceof TypeRef.Named named) {
            return paths.value(named.path(), Frame.of(type.scope()));
        }
        throw unknown(at);
    }
}
