package io.lookahead.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.Known;
import io.lookahead.rules.engine.Reasoner;
import io.lookahead.rules.model.Condition;
import io.lookahead.rules.model.Derived;
import io.lookahead.rules.model.Pattern;
import io.lookahead.rules.model.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What must hold for every target, checked on ones made at random. */
class AnyTargetTest {

    private static final RuleBase GUIDE = Packs.guide();
    private static final int TARGETS = 150;

    @Test
    void some_rule_says_where_every_step_stands() {
        for (long seed = 0; seed < TARGETS; seed++) {
            try (RuleSession session = GUIDE.open()) {
                session.insertAll(new RandomFacts(seed).target());

                assertThat(session.plan()
                                .steps()
                                .filter(s -> s.parts().isEmpty() && s.because().isEmpty())
                                .map(PlannedStep::id))
                        .as("steps that no rule speaks of, seed %d", seed)
                        .isEmpty();
            }
        }
    }

    @Test
    void conclusions_depend_on_the_facts_and_not_on_how_they_came() {
        for (long seed = 0; seed < TARGETS; seed++) {
            List<Known> before = new RandomFacts(seed).target();
            List<Known> after = new RandomFacts(seed + TARGETS).target();
            try (RuleSession walked = GUIDE.open();
                    RuleSession fresh = GUIDE.open()) {
                walked.insertAll(before);
                walked.plan();
                walked.knowExactly(after);
                fresh.insertAll(after);

                assertThat(difference(walked.conclusions(), fresh.conclusions()))
                        .as("seed %d", seed)
                        .isEmpty();
            }
        }
    }

    @Test
    void the_engine_fires_what_trying_by_hand_says_should_fire() {
        for (long seed = 0; seed < TARGETS; seed++) {
            List<Known> facts = new RandomFacts(seed).target();
            try (RuleSession session = GUIDE.open()) {
                session.insertAll(facts);
                Reasoner byHand = new Reasoner(facts);

                Set<String> expected = new TreeSet<>();
                List<String> asked = new ArrayList<>();
                for (Rule rule : GUIDE.rules()) {
                    if (rule.ways().stream().noneMatch(AnyTargetTest::asksForConclusions)) {
                        asked.add(rule.name());
                        if (rule.ways().stream()
                                .anyMatch(w -> !byHand.matches(w).isEmpty())) {
                            expected.add(rule.name());
                        }
                    }
                }
                Set<String> fired = new TreeSet<>(session.fired());
                fired.retainAll(asked);

                assertThat(fired).as("seed %d", seed).isEqualTo(expected);
            }
        }
    }

    private static <T> Set<T> difference(List<T> some, List<T> others) {
        Set<T> out = new LinkedHashSet<>(some);
        out.addAll(others);
        out.removeIf(c -> some.contains(c) && others.contains(c));
        return out;
    }

    private static boolean asksForConclusions(List<Condition.One> way) {
        return way.stream()
                .flatMap(o -> o.patterns().stream())
                .map(Pattern::type)
                .anyMatch(Derived.class::equals);
    }
}
