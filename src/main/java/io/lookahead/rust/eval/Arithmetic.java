package io.lookahead.rust.eval;

import io.lookahead.rust.syntax.Node;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Operators on values, with Rust's rules: division truncates, overflow is an error, {@code as} wraps. */
final class Arithmetic {

    private Arithmetic() {}

    static Value binary(String operator, Value left, Value right, Node at) {
        if (left instanceof Value.Int a && right instanceof Value.Int b) {
            return integers(operator, a, b, at);
        }
        if (left instanceof Value.Bool a && right instanceof Value.Bool b) {
            return booleans(operator, a.value(), b.value(), at);
        }
        if (operator.equals("==") || operator.equals("!=")) {
            return new Value.Bool(left.equals(right) == operator.equals("=="));
        }
        return Quantities.binary(operator, left, right, at);
    }

    private static Value integers(String operator, Value.Int a, Value.Int b, Node at) {
        BigInteger x = a.value();
        BigInteger y = b.value();
        boolean shift = operator.equals("<<") || operator.equals(">>");
        IntType type = shift || a.type() != null ? a.type() : b.type();
        return switch (operator) {
            case "+" -> checked(x.add(y), type, at);
            case "-" -> checked(x.subtract(y), type, at);
            case "*" -> checked(x.multiply(y), type, at);
            case "/" -> checked(divide(x, y, at), type, at);
            case "%" -> checked(x.subtract(divide(x, y, at).multiply(y)), type, at);
            case "<<" -> shiftLeft(x, y, type, at);
            case ">>" -> new Value.Int(x.shiftRight(amount(y, type, at)), type);
            case "&" -> new Value.Int(x.and(y), type);
            case "|" -> new Value.Int(x.or(y), type);
            case "^" -> new Value.Int(x.xor(y), type);
            case "==" -> new Value.Bool(x.equals(y));
            case "!=" -> new Value.Bool(!x.equals(y));
            case "<" -> new Value.Bool(x.compareTo(y) < 0);
            case "<=" -> new Value.Bool(x.compareTo(y) <= 0);
            case ">" -> new Value.Bool(x.compareTo(y) > 0);
            case ">=" -> new Value.Bool(x.compareTo(y) >= 0);
            default -> throw new Unevaluable("the operator " + operator + " is not for numbers", at);
        };
    }

    private static Value shiftLeft(BigInteger x, BigInteger y, @Nullable IntType type, Node at) {
        BigInteger shifted = x.shiftLeft(amount(y, type, at));
        return new Value.Int(type == null ? shifted : type.wrap(shifted), type);
    }

    private static int amount(BigInteger y, @Nullable IntType type, Node at) {
        int bits = type == null ? 128 : type.bits();
        if (y.signum() < 0 || y.compareTo(BigInteger.valueOf(bits)) >= 0) {
            throw new Unevaluable("a shift by " + y + " bits overflows", at);
        }
        return y.intValueExact();
    }

    static BigInteger divide(BigInteger x, BigInteger y, Node at) {
        if (y.signum() == 0) {
            throw new Unevaluable("a division by zero", at);
        }
        return x.divide(y);
    }

    /** A result that must fit its type. */
    static Value.Int checked(BigInteger value, @Nullable IntType type, Node at) {
        if (type != null && !type.fits(value)) {
            throw new Unevaluable(value + " does not fit " + type.key(), at);
        }
        if (value.bitLength() > 256) {
            throw new Unevaluable("a number that fits no type", at);
        }
        return new Value.Int(value, type);
    }

    private static Value booleans(String operator, boolean a, boolean b, Node at) {
        return new Value.Bool(
                switch (operator) {
                    case "&&", "&" -> a && b;
                    case "||", "|" -> a || b;
                    case "==" -> a == b;
                    case "!=", "^" -> a != b;
                    default -> throw new Unevaluable("the operator " + operator + " is not for truth values", at);
                });
    }

    static Value negate(char operator, Value operand, Node at) {
        if (operand instanceof Value.Int number && operator == '-') {
            return checked(number.value().negate(), number.type(), at);
        }
        if (operand instanceof Value.Int number && operator == '!' && number.type() != null) {
            return new Value.Int(number.type().wrap(number.value().not()), number.type());
        }
        if (operand instanceof Value.Bool truth && operator == '!') {
            return new Value.Bool(!truth.value());
        }
        if (operator == '*') {
            return operand;
        }
        throw new Unevaluable("the operator " + operator + " is not for this value", at);
    }

    /** {@code value as type}. */
    static Value cast(Value value, IntType type, Node at) {
        if (value instanceof Value.Int number) {
            return new Value.Int(type.wrap(number.value()), type);
        }
        if (value instanceof Value.Bool truth) {
            return new Value.Int(truth.value() ? BigInteger.ONE : BigInteger.ZERO, type);
        }
        throw new Unevaluable("only a number can be cast to " + type.key(), at);
    }
}
