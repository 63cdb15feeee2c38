package io.lookahead.scan.source;

import io.lookahead.facts.FactKey;
import io.lookahead.facts.Location;
import io.lookahead.facts.Reading;
import io.lookahead.facts.Variant;
import io.lookahead.rust.eval.Conditions;
import io.lookahead.rust.eval.Explored;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was found under some conditions; the parts mean what they mean in a {@link Reading}.
 *
 * @param reason null unless the state is unknown
 */
public record Found(
        Reading.State state,
        @Nullable Object value,
        @Nullable String symbol,
        @Nullable String expression,
        @Nullable String reason,
        @Nullable Location at) {

    /** The source has none. */
    public static Found absent() {
        return new Found(Reading.State.ABSENT, null, null, null, null, null);
    }

    public static Found unknown(String reason, @Nullable Location at) {
        return new Found(Reading.State.UNKNOWN, null, null, null, reason, at);
    }

    public static Found value(Object value, Location at) {
        return new Found(Reading.State.FOUND, value, null, null, null, at);
    }

    public Found withExpression(@Nullable String written) {
        return new Found(state, value, symbol, written, reason, at);
    }

    public Found withSymbol(@Nullable String name) {
        return new Found(state, value, name, expression, reason, at);
    }

    public Found at(@Nullable Location place) {
        return new Found(state, value, symbol, expression, reason, place);
    }

    /** The same with another value, if there is one. */
    public Found map(Function<Object, Object> change) {
        return value == null ? this : new Found(state, change.apply(value), symbol, expression, reason, at);
    }

    public boolean isPresent() {
        return state != Reading.State.ABSENT;
    }

    /** The reading by default, with every value that some condition gives where they differ. */
    public static Reading explore(FactKey key, Function<Conditions, Found> work) {
        Explored<Found> explored = Conditions.explore(work);
        Found active = explored.active();
        Found written = active.isPresent() ? active : switchedOff(explored);
        return new Reading(
                key,
                active.state,
                active.value,
                active.symbol,
                written.expression,
                active.reason,
                written.at,
                variants(explored));
    }

    /** What some condition would give, where nothing is there by default. */
    private static Found switchedOff(Explored<Found> explored) {
        return explored.variants().stream()
                .map(Explored.Variant::value)
                .filter(Found::isPresent)
                .findFirst()
                .orElse(explored.active());
    }

    private static List<Variant> variants(Explored<Found> explored) {
        Set<List<Object>> outcomes = new HashSet<>();
        outcomes.add(explored.active().outcome());
        List<Variant> variants = new ArrayList<>();
        for (Explored.Variant<Found> variant : explored.variants()) {
            outcomes.add(variant.value().outcome());
            variants.add(new Variant(
                    variant.cfg().text(),
                    variant.value().value,
                    Objects.requireNonNullElse(variant.value().at, variant.at())));
        }
        return outcomes.size() > 1 ? variants : List.of();
    }

    private List<Object> outcome() {
        return List.of(state, Objects.requireNonNullElse(value, ""));
    }
}
