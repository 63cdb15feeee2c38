package io.lookahead.scan.source;

import io.lookahead.facts.Location;
import io.lookahead.rust.eval.Evaluation;
import io.lookahead.rust.eval.Value;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Evaluated values as facts: whole numbers, truth values and text. */
public final class Values {

    private Values() {}

    /** The value as a fact speaks of it; empty for one that facts have no form for. */
    public static Optional<Object> plain(Value value) {
        if (value instanceof Value.Bool truth) {
            return Optional.of(truth.value());
        }
        if (value instanceof Value.Text text) {
            return Optional.of(text.value());
        }
        return value.number().filter(number -> number.bitLength() < Long.SIZE).map(BigInteger::longValueExact);
    }

    /** The outcome of an evaluation that began at {@code at}. */
    public static Found found(Evaluation evaluation, @Nullable Location at) {
        if (evaluation instanceof Evaluation.Unknown unknown) {
            return Found.unknown(unknown.reason(), at == null ? unknown.at() : at);
        }
        Optional<Object> plain = evaluation.result().flatMap(Values::plain);
        return plain.isPresent() && at != null
                ? Found.value(plain.get(), at)
                : Found.unknown("the value is no number and no truth value", at);
    }
}
