package io.lookahead.rules.words;

import io.lookahead.rules.model.Check;
import io.lookahead.rules.model.Found;
import io.lookahead.rules.model.Join;
import io.lookahead.rules.model.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Builds a pattern over one kind of fact. */
final class Find<T> {

    private final Class<T> type;
    private final List<Check<Object>> checks = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();
    private @Nullable Found found;

    private Find(Class<T> type) {
        this.type = type;
    }

    static <T> Find<T> a(Class<T> type) {
        return new Find<>(type);
    }

    /** Adds a test; {@code what} completes "a fact whose …". */
    Find<T> where(String what, Predicate<T> test) {
        checks.add(new Check<>(what, fact -> test.test(type.cast(fact))));
        return this;
    }

    /** Adds a test against the fact known as {@code with}. */
    <U> Find<T> against(String with, Class<U> other, String what, BiPredicate<T, U> test) {
        joins.add(new Join(with, what, (fact, found) -> test.test(type.cast(fact), other.cast(found))));
        return this;
    }

    /** Says which conclusion the tests ask about. */
    Find<T> concluded(Found conclusion) {
        found = conclusion;
        return this;
    }

    Pattern as(String name) {
        return new Pattern(type, name, checks, joins, found);
    }
}
