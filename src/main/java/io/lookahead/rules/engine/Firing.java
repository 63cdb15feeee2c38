package io.lookahead.rules.engine;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Known;
import io.lookahead.rules.model.Bindings;
import io.lookahead.rules.model.Derived;
import io.lookahead.rules.model.Effect;
import io.lookahead.rules.model.Rule;
import io.lookahead.rules.model.RuleFailure;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Drools;

/**
 * What happens when a rule fires: its conclusions become facts, justified by what it matched.
 *
 * @param names the names of the facts handed over, in their order
 */
record Firing(int index, Rule rule, List<String> names) {

    void fire(Drools drools, Object[] arguments) {
        Map<String, Object> facts = new LinkedHashMap<>();
        Set<Known> matched = new LinkedHashSet<>();
        for (int i = 0; i < names.size(); i++) {
            Object fact = arguments[i + 1];
            facts.putIfAbsent(names.get(i), fact);
            if (fact instanceof Derived derived) {
                matched.addAll(derived.facts());
            } else {
                matched.add((Known) fact);
            }
        }
        Bindings bindings = new Bindings(facts);
        List<Known> because = List.copyOf(matched);
        for (int i = 0; i < rule.effects().size(); i++) {
            drools.logicalInsert(new Derived(index, i, conclude(rule.effects().get(i), bindings, because), because));
        }
    }

    private Conclusion conclude(Effect effect, Bindings bindings, List<Known> because) {
        try {
            Conclusion conclusion = effect.maker().make(bindings, rule.name(), because);
            return conclusion instanceof Conclusion.Proposal p
                    ? new Conclusion.Proposal(
                            p.step(), index * Memory.ORDER_STRIDE + p.order(), p.alternative(), p.edit(), p.rule())
                    : conclusion;
        } catch (RuleFailure e) {
            throw RuleFailure.in(rule, e);
        }
    }
}
