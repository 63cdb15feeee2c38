package io.lookahead.rust.eval;

import io.lookahead.rust.syntax.Node;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Methods whose meaning is known for the value they are called on. */
final class Methods {

    /** Methods that change the type of a value and not the value. */
    private static final Set<String> UNCHANGED = Set.of(
            "into",
            "clone",
            "to_owned",
            "saturated_into",
            "unique_saturated_into",
            "as_ref",
            "borrow",
            "to_string",
            "into_inner",
            "copied",
            "cloned");

    private Methods() {}

    /** What {@code receiver.name(arguments)} is; empty where that is not known. */
    static Optional<Value> call(Value receiver, String name, List<Value> arguments, Node at) {
        if (arguments.isEmpty() && UNCHANGED.contains(name)) {
            boolean converts = !name.equals("clone") && receiver instanceof Value.Int;
            return Optional.of(converts ? new Value.Int(((Value.Int) receiver).value(), null) : receiver);
        }
        if (receiver instanceof Value.Optional optional) {
            return unwrap(optional, name, arguments, at);
        }
        if (name.equals("try_into") && arguments.isEmpty()) {
            return Optional.of(new Value.Optional(receiver));
        }
        if (receiver instanceof Value.Int number) {
            return IntegerMethods.call(number, name, arguments, at);
        }
        if (receiver instanceof Value.Weight weight) {
            return weight(weight, name, arguments, at);
        }
        if (receiver instanceof Value.Duration duration) {
            return duration(duration, name, arguments, at);
        }
        return receiver instanceof Value.Ratio ratio ? ratio(ratio, name, arguments, at) : Optional.empty();
    }

    private static Optional<Value> unwrap(Value.Optional optional, String name, List<Value> arguments, Node at) {
        Value value = optional.value();
        return switch (name) {
            case "unwrap", "expect", "unwrap_or_default" -> {
                if (value == null) {
                    throw new Unevaluable("there is nothing to unwrap", at);
                }
                yield Optional.of(value);
            }
            case "unwrap_or" ->
                value != null
                        ? Optional.of(value)
                        : arguments.isEmpty() ? Optional.empty() : Optional.of(arguments.get(0));
            case "ok" -> Optional.of(optional);
            case "is_some", "is_ok" -> Optional.of(new Value.Bool(value != null));
            case "is_none", "is_err" -> Optional.of(new Value.Bool(value == null));
            default -> Optional.empty();
        };
    }

    private static Optional<Value> weight(Value.Weight weight, String name, List<Value> arguments, Node at) {
        if (arguments.isEmpty()) {
            return switch (name) {
                case "ref_time" -> Optional.of(new Value.Int(weight.refTime(), IntType.U64));
                case "proof_size" -> Optional.of(new Value.Int(proofSize(weight, at), IntType.U64));
                default -> Optional.empty();
            };
        }
        if (name.equals("set_proof_size")) {
            return Quantities.withProofSize(weight.refTime(), arguments.get(0));
        }
        Optional<BigInteger> number = Quantities.integer(arguments.get(0));
        if (number.isPresent() && name.equals("set_ref_time")) {
            return Optional.of(new Value.Weight(number.get(), weight.proofSize()));
        }
        if (number.isPresent() && name.equals("add_proof_size")) {
            return Optional.of(
                    new Value.Weight(weight.refTime(), proofSize(weight, at).add(number.get())));
        }
        return saturated(operator(name), weight, arguments, at);
    }

    private static BigInteger proofSize(Value.Weight weight, Node at) {
        BigInteger bytes = weight.proofSize();
        if (bytes == null) {
            throw new Unevaluable("the proof size of this weight cannot be read", at);
        }
        return bytes;
    }

    private static Optional<Value> saturated(String operator, Value receiver, List<Value> arguments, Node at) {
        if (operator.isEmpty() || arguments.size() != 1) {
            return Optional.empty();
        }
        Value result = Quantities.binary(operator, receiver, arguments.get(0), at);
        if (result instanceof Value.Weight weight) {
            return Optional.of(weight.each(IntType.U64::saturate));
        }
        return Optional.of(result);
    }

    private static String operator(String method) {
        return switch (method) {
            case "saturating_add", "add" -> "+";
            case "saturating_sub", "sub" -> "-";
            case "saturating_mul", "mul" -> "*";
            case "saturating_div", "div" -> "/";
            default -> "";
        };
    }

    private static Optional<Value> duration(Value.Duration duration, String name, List<Value> arguments, Node at) {
        if (!arguments.isEmpty()) {
            return saturated(operator(name), duration, arguments, at);
        }
        long unit =
                switch (name) {
                    case "as_secs" -> 1_000_000_000L;
                    case "as_millis" -> 1_000_000L;
                    case "as_micros" -> 1_000L;
                    case "as_nanos" -> 1L;
                    default -> 0L;
                };
        if (unit == 0) {
            return name.equals("as_duration") ? Optional.of(duration) : Optional.empty();
        }
        return Optional.of(new Value.Int(duration.nanoseconds().divide(BigInteger.valueOf(unit)), null));
    }

    private static Optional<Value> ratio(Value.Ratio ratio, String name, List<Value> arguments, Node at) {
        if (arguments.isEmpty()) {
            return name.equals("deconstruct") ? Optional.of(new Value.Int(ratio.parts(), null)) : Optional.empty();
        }
        return switch (name) {
            case "mul_floor", "mul", "saturating_mul" ->
                Optional.of(Quantities.binary("*", ratio, arguments.get(0), at));
            default -> Optional.empty();
        };
    }
}
