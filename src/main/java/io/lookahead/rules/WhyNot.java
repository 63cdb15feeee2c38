package io.lookahead.rules;

import io.lookahead.facts.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule did not fire: what held, and the first condition that did not.
 *
 * @param at where the rule stands
 * @param fires whether it does fire after all; then nothing failed
 * @param failed the first condition that does not hold, in the way that came furthest
 * @param line where that stands in the rule's file
 * @param nearest what comes nearest to it, or stands in its way
 */
public record WhyNot(
        String rule,
        String pack,
        Location at,
        boolean fires,
        List<Explanation.Reason> held,
        @Nullable String failed,
        int line,
        List<Nearest> nearest) {

    /**
     * A fact that comes near, or stands in the way.
     *
     * @param fact the fact, described
     * @param but what it lacks; empty where it is its being there that stands in the way
     */
    public record Nearest(String fact, String but) {}

    public WhyNot {
        held = List.copyOf(held);
        nearest = List.copyOf(nearest);
    }
}
