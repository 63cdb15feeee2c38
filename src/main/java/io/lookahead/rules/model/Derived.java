package io.lookahead.rules.model;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Known;
import java.util.List;

/**
 * A conclusion among the facts, so that other rules can ask about it. It is there exactly as long as what it follows
 * from.
 *
 * @param rule the rule's place among all rules, which orders conclusions
 * @param index the place among the rule's conclusions
 * @param facts what the rule matched
 */
public record Derived(int rule, int index, Conclusion conclusion, List<Known> facts) {
    public Derived {
        facts = List.copyOf(facts);
    }
}
