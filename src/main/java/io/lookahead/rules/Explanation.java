package io.lookahead.rules;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Known;
import io.lookahead.facts.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule fired: each of its conditions with the facts that made it hold.
 *
 * @param rule the rule's name
 * @param at where it stands
 * @param guide the part of the guide it stands for; null for none
 * @param source where what it says is taken from; null for none
 */
public record Explanation(
        String rule,
        String pack,
        Location at,
        @Nullable String guide,
        @Nullable String source,
        List<Reason> reasons,
        List<Conclusion> conclusions) {

    /**
     * A condition that holds.
     *
     * @param sentence as written
     * @param line where it stands in the rule's file
     * @param facts what makes it hold; empty where it says that something is not there
     */
    public record Reason(String sentence, int line, List<Known> facts) {
        public Reason {
            facts = List.copyOf(facts);
        }
    }

    public Explanation {
        reasons = List.copyOf(reasons);
        conclusions = List.copyOf(conclusions);
    }
}
