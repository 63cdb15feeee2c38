package io.lookahead.rules.engine;

import io.lookahead.rules.model.Check;
import io.lookahead.rules.model.Join;
import io.lookahead.rules.model.Pattern;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;

/** The engine's view of a pattern's tests. */
final class Test {

    private Test() {}

    /** All checks of one fact, in their order, each only if those before it hold. */
    record OfOne(Pattern pattern) implements Predicate1<Object> {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean test(Object fact) {
            for (Check<Object> check : pattern.checks()) {
                if (!check.test().test(fact)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** One test of a fact against another. */
    record OfTwo(Join join) implements Predicate2<Object, Object> {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean test(Object fact, Object other) {
            return join.test().test(fact, other);
        }
    }
}
