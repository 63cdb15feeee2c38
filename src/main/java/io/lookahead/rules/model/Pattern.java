package io.lookahead.rules.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a condition looks for.
 *
 * @param type a kind of {@link io.lookahead.facts.Known}, or {@link Derived}
 * @param name the name under which the rest of the rule knows the fact
 * @param checks narrowing, from what kind of thing it is to what is asked of it: the fact that passes most of them is
 *     the nearest
 * @param found the conclusion it asks about; null where it asks about a fact
 */
public record Pattern(
        Class<?> type,
        String name,
        List<Check<Object>> checks,
        List<Join> joins,
        @Nullable Found found) {
    public Pattern {
        checks = List.copyOf(checks);
        joins = List.copyOf(joins);
    }
}
