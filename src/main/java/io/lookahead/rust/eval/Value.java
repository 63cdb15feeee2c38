package io.lookahead.rust.eval;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a constant expression is worth. */
public sealed interface Value {

    /**
     * An integer.
     *
     * @param type null while only the context could tell
     */
    record Int(BigInteger value, @Nullable IntType type) implements Value {

        public static Int of(long value) {
            return new Int(BigInteger.valueOf(value), null);
        }
    }

    record Bool(boolean value) implements Value {}

    record Text(String value) implements Value {}

    /** A span of time in nanoseconds. */
    record Duration(BigInteger nanoseconds) implements Value {

        /** Whole milliseconds. */
        public BigInteger milliseconds() {
            return nanoseconds.divide(BigInteger.valueOf(1_000_000));
        }
    }

    /**
     * A weight.
     *
     * @param refTime picoseconds of computation
     * @param proofSize bytes of proof; null where only they could not be read
     */
    record Weight(BigInteger refTime, @Nullable BigInteger proofSize) implements Value {

        /** The same reckoning for both parts. */
        Weight each(UnaryOperator<BigInteger> reckoning) {
            return new Weight(reckoning.apply(refTime), proofSize == null ? null : reckoning.apply(proofSize));
        }

        /** The same reckoning for both parts, with those of another weight. */
        Weight with(Weight other, BinaryOperator<BigInteger> reckoning) {
            BigInteger time = reckoning.apply(refTime, other.refTime);
            return proofSize == null || other.proofSize == null
                    ? new Weight(time, null)
                    : new Weight(time, reckoning.apply(proofSize, other.proofSize));
        }
    }

    /** A value that could not be read; whoever needs it fails with the reason. */
    record Unread(Unevaluable why) implements Value {}

    /** A fraction, such as a {@code Perbill}; {@code parts} of {@code accuracy}. */
    record Ratio(BigInteger parts, BigInteger accuracy) implements Value {}

    /** {@code Some(value)}, or {@code None} where it is null. */
    record Optional(@Nullable Value value) implements Value {}

    /** A tuple or array; {@code ()} is the empty one. */
    record Sequence(List<Value> elements) implements Value {
        public Sequence {
            elements = List.copyOf(elements);
        }
    }

    /**
     * A value of a struct, or of an enum's variant without fields.
     *
     * @param path the type's or variant's path
     */
    record Struct(String path, Map<String, Value> fields) implements Value {
        public Struct {
            fields = Collections.unmodifiableMap(new TreeMap<>(fields));
        }
    }

    /** The number this value is told as, without its unit: milliseconds of a duration, picoseconds of a weight. */
    default java.util.Optional<BigInteger> number() {
        if (this instanceof Int integer) {
            return java.util.Optional.of(integer.value());
        }
        if (this instanceof Duration duration) {
            return java.util.Optional.of(duration.milliseconds());
        }
        return this instanceof Weight weight ? java.util.Optional.of(weight.refTime()) : java.util.Optional.empty();
    }
}
