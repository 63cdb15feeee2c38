package io.lookahead.rust.eval;

import io.lookahead.rust.syntax.Node;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The methods of integers. */
final class IntegerMethods {

    private IntegerMethods() {}

    static Optional<Value> call(Value.Int number, String name, List<Value> arguments, Node at) {
        if (arguments.isEmpty()) {
            return unary(number, name);
        }
        if (arguments.size() == 2 && name.equals("clamp")) {
            return both(arguments.get(0), arguments.get(1))
                    .map(bounds -> new Value.Int(number.value().max(bounds[0]).min(bounds[1]), number.type()));
        }
        if (!(arguments.get(0) instanceof Value.Int argument) || arguments.size() != 1) {
            return Optional.empty();
        }
        int underscore = name.indexOf('_');
        String how = underscore < 0 ? "" : name.substring(0, underscore);
        IntType type = number.type() != null ? number.type() : argument.type();
        if (how.equals("saturating") || how.equals("checked") || how.equals("wrapping")) {
            return named(name.substring(underscore + 1), number.value(), argument.value())
                    .flatMap(result -> bounded(how, result, type));
        }
        return switch (name) {
            case "max" -> Optional.of(new Value.Int(number.value().max(argument.value()), type));
            case "min" -> Optional.of(new Value.Int(number.value().min(argument.value()), type));
            case "div_ceil" -> Optional.of(ceiling(number.value(), argument.value(), type, at));
            case "is_multiple_of" ->
                Optional.of(new Value.Bool(Arithmetic.binary("%", number, argument, at) instanceof Value.Int rest
                        && rest.value().signum() == 0));
            default ->
                named(name, number.value(), argument.value()).map(result -> Arithmetic.checked(result, type, at));
        };
    }

    private static Optional<Value> unary(Value.Int number, String name) {
        return switch (name) {
            case "abs" -> Optional.of(new Value.Int(number.value().abs(), number.type()));
            case "is_zero" -> Optional.of(new Value.Bool(number.value().signum() == 0));
            default -> Optional.empty();
        };
    }

    private static Optional<BigInteger[]> both(Value low, Value high) {
        return low instanceof Value.Int a && high instanceof Value.Int b
                ? Optional.of(new BigInteger[] {a.value(), b.value()})
                : Optional.empty();
    }

    private static Value ceiling(BigInteger x, BigInteger y, @Nullable IntType type, Node at) {
        BigInteger quotient = Arithmetic.divide(x, y, at);
        boolean exact = quotient.multiply(y).equals(x);
        return new Value.Int(exact || x.signum() != y.signum() ? quotient : quotient.add(BigInteger.ONE), type);
    }

    /** The exact result of an operation by its name; empty for another name or where it has none. */
    private static Optional<BigInteger> named(String name, BigInteger x, BigInteger y) {
        return switch (name) {
            case "add" -> Optional.of(x.add(y));
            case "sub" -> Optional.of(x.subtract(y));
            case "mul" -> Optional.of(x.multiply(y));
            case "div", "div_euclid" ->
                y.signum() <= 0 && (y.signum() == 0 || name.equals("div_euclid"))
                        ? Optional.empty()
                        : Optional.of(x.divide(y));
            case "rem", "rem_euclid" -> y.signum() <= 0 ? Optional.empty() : Optional.of(x.remainder(y));
            case "pow" ->
                y.signum() < 0 || y.bitLength() > 10 || x.bitLength() * y.longValue() > 4096
                        ? Optional.empty()
                        : Optional.of(x.pow(y.intValueExact()));
            default -> Optional.empty();
        };
    }

    private static Optional<Value> bounded(String how, BigInteger result, @Nullable IntType type) {
        if (how.equals("checked")) {
            boolean fits = type == null || type.fits(result);
            return Optional.of(new Value.Optional(fits ? new Value.Int(result, type) : null));
        }
        if (type == null) {
            // Without a type the bounds are not known: only a result that every type holds is sure.
            return result.signum() >= 0 ? Optional.of(new Value.Int(result, null)) : Optional.empty();
        }
        BigInteger bounded = how.equals("saturating") ? type.saturate(result) : type.wrap(result);
        return Optional.of(new Value.Int(bounded, type));
    }
}
