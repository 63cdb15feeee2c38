package io.lookahead.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.Location;
import io.lookahead.facts.Reading;
import io.lookahead.facts.RuntimeKey;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a rule that does not fire. */
class WhyNotTest {

    private static final String RULES = """
            rule "Gate"
            when
                capacity is present
                none of
                    - capacity is 1
            then
                note "It is another."
            end

            rule "Choice"
            when
                the answer to end-state is keep-slots
            then
                note "They are kept."
            end
            """;

    @TempDir
    private Path folder;

    @Test
    void names_the_fact_that_stands_in_the_way_although_an_earlier_condition_speaks_of_it_too() {
        WhyNot gate = whyNot("Gate");

        assertThat(gate.failed()).isEqualTo("unless capacity is 1");
        assertThat(gate.line()).isEqualTo(5);
        assertThat(gate.nearest()).singleElement().satisfies(near -> {
            assertThat(near.fact()).startsWith("capacity is 1");
            assertThat(near.but()).isEmpty();
        });
    }

    @Test
    void tells_an_answer_that_is_missing_from_another_answer() {
        assertThat(whyNot("Choice").nearest()).containsExactly(new WhyNot.Nearest("it has no answer yet", "an answer"));
    }

    private WhyNot whyNot(String rule) {
        RuleBase base = Packs.base(Packs.write(folder, RULES));
        try (RuleSession session = base.open()) {
            session.insert(Reading.found(RuntimeKey.CAPACITY, 1L, null, "1", new Location("lib.rs", 1, 1)));
            return session.whyNot(rule).get(0);
        }
    }
}
