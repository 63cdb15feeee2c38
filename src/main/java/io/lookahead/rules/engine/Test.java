package io.lookahead.rules.engine;

import io.lookahead.rules.model.Condition;
import io.lookahead.rules.model.Join;
import io.lookahead.rules.model.Pattern;
import io.lookahead.rules.model.Rule;
import io.lookahead.rules.model.RuleFailure;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;

/** The engine's view of a pattern's tests. */
final class Test {

    private Test() {}

    /** All checks of one fact, in their order, each only if those before it hold. */
    record OfOne(Rule rule, Condition.One one, Pattern pattern) implements Predicate1<Object> {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean test(Object fact) {
            try {
                return pattern.checks().stream().allMatch(check -> check.test().test(fact));
            } catch (RuleFailure e) {
                throw RuleFailure.in(rule, one, e);
            }
        }
    }

    /** One test of a fact against another. */
    record OfTwo(Rule rule, Condition.One one, Join join) implements Predicate2<Object, Object> {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean test(Object fact, Object other) {
            Guard.tried(rule.name());
            try {
                return join.test().test(fact, other);
            } catch (RuleFailure e) {
                throw RuleFailure.in(rule, one, e);
            }
        }
    }

    /** No test at all: counts the pairs of facts that a rule makes of sentences which have nothing in common. */
    record OfPairs(Rule rule) implements Predicate2<Object, Object> {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean test(Object fact, Object other) {
            Guard.tried(rule.name());
            return true;
        }
    }
}
