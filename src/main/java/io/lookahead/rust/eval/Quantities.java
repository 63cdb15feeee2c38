package io.lookahead.rust.eval;

import io.lookahead.rust.syntax.Node;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Durations, weights and fractions: how they are made and reckoned with. */
final class Quantities {

    private static final Map<String, Long> NANOSECONDS =
            Map.of("from_secs", 1_000_000_000L, "from_millis", 1_000_000L, "from_micros", 1_000L, "from_nanos", 1L);

    private static final Map<String, Long> ACCURACY = Map.of(
            "Percent", 100L,
            "PerU16", 65_535L,
            "Permill", 1_000_000L,
            "Perbill", 1_000_000_000L,
            "Perquintill", 1_000_000_000_000_000_000L);

    private Quantities() {}

    /** What {@code Type::function(arguments)} makes; empty where it makes none of these. */
    static Optional<Value> make(String type, String function, List<Value> arguments) {
        Optional<BigInteger> first = arguments.isEmpty() ? Optional.empty() : integer(arguments.get(0));
        if ((type.equals("Duration") || type.equals("SlotDuration")) && first.isPresent()) {
            Long unit = NANOSECONDS.get(function);
            return unit == null
                    ? Optional.empty()
                    : Optional.of(new Value.Duration(first.get().multiply(BigInteger.valueOf(unit))));
        }
        if (type.equals("Weight")) {
            return weight(function, arguments, first);
        }
        Long accuracy = ACCURACY.get(type);
        return accuracy == null ? Optional.empty() : ratio(function, arguments, BigInteger.valueOf(accuracy));
    }

    /** The weight that a struct of these fields is: a project may hold the source of weights itself. */
    static Optional<Value> weight(Map<String, Value> fields) {
        Value refTime = fields.get("ref_time");
        Value proofSize = fields.get("proof_size");
        return fields.size() == 2 && refTime instanceof Value.Int time && proofSize instanceof Value.Int size
                ? Optional.of(new Value.Weight(time.value(), size.value()))
                : Optional.empty();
    }

    private static Optional<Value> weight(String function, List<Value> arguments, Optional<BigInteger> first) {
        if (function.equals("zero") && arguments.isEmpty()) {
            return Optional.of(new Value.Weight(BigInteger.ZERO, BigInteger.ZERO));
        }
        if (first.isEmpty()) {
            return Optional.empty();
        }
        if (function.equals("from_ref_time")) {
            return Optional.of(new Value.Weight(first.get(), BigInteger.ZERO));
        }
        return function.equals("from_parts") && arguments.size() == 2
                ? withProofSize(first.get(), arguments.get(1))
                : Optional.empty();
    }

    /** The weight of a given time, which stands even where the proof size could not be read. */
    static Optional<Value> withProofSize(BigInteger refTime, Value proofSize) {
        return proofSize instanceof Value.Unread
                ? Optional.of(new Value.Weight(refTime, null))
                : integer(proofSize).map(bytes -> new Value.Weight(refTime, bytes));
    }

    private static Optional<Value> ratio(String function, List<Value> arguments, BigInteger accuracy) {
        if (arguments.isEmpty()) {
            return switch (function) {
                case "one" -> Optional.of(new Value.Ratio(accuracy, accuracy));
                case "zero" -> Optional.of(new Value.Ratio(BigInteger.ZERO, accuracy));
                default -> Optional.empty();
            };
        }
        Optional<BigInteger> first = integer(arguments.get(0));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        BigInteger number = first.get();
        return switch (function) {
            case "from_percent" -> Optional.of(ratioOf(number, BigInteger.valueOf(100), accuracy));
            case "from_perthousand" -> Optional.of(ratioOf(number, BigInteger.valueOf(1000), accuracy));
            case "from_parts" -> Optional.of(ratioOf(number, accuracy, accuracy));
            case "from_rational" ->
                arguments.size() == 2
                        ? integer(arguments.get(1))
                                .filter(whole -> whole.signum() > 0)
                                .map(whole -> ratioOf(number, whole, accuracy))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Value ratioOf(BigInteger part, BigInteger whole, BigInteger accuracy) {
        return new Value.Ratio(part.multiply(accuracy).divide(whole).min(accuracy), accuracy);
    }

    static Optional<BigInteger> integer(Value value) {
        if (value instanceof Value.Unread unread) {
            throw unread.why();
        }
        return value instanceof Value.Int number ? Optional.of(number.value()) : Optional.empty();
    }

    static Value binary(String operator, Value left, Value right, Node at) {
        if (left instanceof Value.Weight a && right instanceof Value.Weight b) {
            return switch (operator) {
                case "+" -> a.with(b, BigInteger::add);
                case "-" -> a.with(b, (one, other) -> one.subtract(other).max(BigInteger.ZERO));
                default -> throw unfit(operator, at);
            };
        }
        if (left instanceof Value.Duration a && right instanceof Value.Duration b) {
            return duration(operator, a, b, at);
        }
        if (operator.equals("*") && right instanceof Value.Ratio && !(left instanceof Value.Ratio)) {
            return scale(operator, right, left, at);
        }
        boolean numberFirst = left instanceof Value.Int && operator.equals("*");
        return numberFirst ? scale(operator, right, left, at) : scale(operator, left, right, at);
    }

    private static Value duration(String operator, Value.Duration a, Value.Duration b, Node at) {
        int order = a.nanoseconds().compareTo(b.nanoseconds());
        return switch (operator) {
            case "+" -> new Value.Duration(a.nanoseconds().add(b.nanoseconds()));
            case "-" ->
                new Value.Duration(a.nanoseconds().subtract(b.nanoseconds()).max(BigInteger.ZERO));
            case "<" -> new Value.Bool(order < 0);
            case "<=" -> new Value.Bool(order <= 0);
            case ">" -> new Value.Bool(order > 0);
            case ">=" -> new Value.Bool(order >= 0);
            default -> throw unfit(operator, at);
        };
    }

    /** A quantity times or divided by a number, or a fraction of one. */
    private static Value scale(String operator, Value quantity, Value by, Node at) {
        if (quantity instanceof Value.Ratio ratio && operator.equals("*")) {
            return fraction(ratio, by, at);
        }
        BigInteger factor = integer(by).orElseThrow(() -> unfit(operator, at));
        boolean divide = operator.equals("/");
        if (!divide && !operator.equals("*")) {
            throw unfit(operator, at);
        }
        if (quantity instanceof Value.Weight weight) {
            return weight.each(part -> scaled(part, factor, divide, at));
        }
        if (quantity instanceof Value.Duration duration) {
            return new Value.Duration(scaled(duration.nanoseconds(), factor, divide, at));
        }
        if (quantity instanceof Value.Ratio ratio) {
            return new Value.Ratio(scaled(ratio.parts(), factor, divide, at), ratio.accuracy());
        }
        throw unfit(operator, at);
    }

    private static BigInteger scaled(BigInteger value, BigInteger factor, boolean divide, Node at) {
        return divide ? Arithmetic.divide(value, factor, at) : value.multiply(factor);
    }

    private static Value fraction(Value.Ratio ratio, Value of, Node at) {
        if (of instanceof Value.Int number) {
            return new Value.Int(part(number.value(), ratio), number.type());
        }
        if (of instanceof Value.Weight weight) {
            return weight.each(whole -> part(whole, ratio));
        }
        if (of instanceof Value.Ratio other) {
            return new Value.Ratio(part(other.parts(), ratio), other.accuracy());
        }
        throw unfit("*", at);
    }

    private static BigInteger part(BigInteger value, Value.Ratio ratio) {
        return value.multiply(ratio.parts()).divide(ratio.accuracy());
    }

    private static Unevaluable unfit(String operator, Node at) {
        return new Unevaluable("the operator " + operator + " is not for these values", at);
    }
}
