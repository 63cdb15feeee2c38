package io.lookahead.rules.model;

import io.lookahead.facts.Location;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule that has been read and understood.
 *
 * @param name unique among all rules
 * @param pack the pack it comes from
 * @param at where it stands
 * @param salience rules with more of it are tried first; it changes the order of work, never the result
 * @param guide the part of the guide it stands for; null for none
 * @param source where what it says is taken from; null for none
 * @param conditions as written, for explanations
 * @param ways the ways in which it can fire, each a list of sentences that must hold together
 * @param steps every step that it names
 */
public record Rule(
        String name,
        String pack,
        Location at,
        int salience,
        @Nullable String guide,
        @Nullable String source,
        List<Condition> conditions,
        List<List<Condition.One>> ways,
        List<Effect> effects,
        List<StepName> steps) {

    public Rule {
        conditions = List.copyOf(conditions);
        ways = List.copyOf(ways);
        effects = List.copyOf(effects);
        steps = List.copyOf(steps);
    }

    /** The names and kinds of fact that a way binds, in the order of its sentences. */
    public static Map<String, Class<?>> bound(List<Condition.One> way) {
        Map<String, Class<?>> bound = new java.util.LinkedHashMap<>();
        for (Condition.One one : way) {
            if (!one.negated()) {
                one.patterns().forEach(p -> bound.putIfAbsent(p.name(), p.type()));
            }
        }
        return bound;
    }
}
