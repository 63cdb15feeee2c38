package io.lookahead.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lookahead.facts.Answer;
import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Location;
import io.lookahead.facts.PalletItem;
import io.lookahead.facts.PhaseStart;
import io.lookahead.facts.StepStatus;
import io.lookahead.rules.engine.RuleLoop;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conclusions stand exactly as long as what they follow from. */
class TruthMaintenanceTest {

    private static final Answer SOON = new Answer("days-until-referendum", "3");

    @TempDir
    private Path folder;

    @Test
    void an_answer_taken_back_takes_back_what_followed_from_it() {
        try (RuleSession session = Packs.base(Packs.GUIDE, Packs.HOUSE).open()) {
            session.insert(new PhaseStart(3));
            List<Conclusion> before = session.conclusions();

            session.insert(SOON);
            assertThat(session.fired()).contains("House: no activation in the week of a vote");
            session.retract(SOON);

            assertThat(session.conclusions()).isEqualTo(before);
        }
    }

    @Test
    void what_another_rule_built_upon_is_taken_back_with_it() {
        Path pack = Packs.write(folder, """
                rule "Team: there is a step"
                when
                then
                    step team.1 of phase 1 is "Ask the council" meaning "It must agree."
                end
                rule "Team: the council agreed"
                when
                    the answer to council is yes
                then
                    step team.1 is done because "the council agreed"
                end
                rule "Team: say that nothing is left to do"
                when
                    step team.1 is found done
                then
                    note "Nothing is left to do."
                end
                """);
        Answer yes = new Answer("council", "yes");
        try (RuleSession session = Packs.base(pack).open()) {
            session.insert(yes);
            assertThat(session.fired()).contains("Team: say that nothing is left to do");
            assertThat(session.plan().step("team.1").orElseThrow().status()).isEqualTo(StepStatus.DONE);

            session.retract(yes);

            assertThat(session.fired()).containsExactly("Team: there is a step");
            assertThat(session.plan().advice()).isEmpty();
            assertThat(session.plan().step("team.1").orElseThrow().status()).isEqualTo(StepStatus.TODO);
        }
    }

    @Test
    void rules_that_ask_the_same_of_facts_with_swapped_names_are_told_apart() {
        Path pack = Packs.write(folder, """
                rule "Team: the currency is asked about"
                when
                    some pallet sets Currency called a
                    some pallet sets Event called b
                    the answer to ask.{a.item} is yes
                then
                    note "It is {a.item}, not {b.item}."
                end
                rule "Team: the event is asked about"
                when
                    some pallet sets Currency called b
                    some pallet sets Event called a
                    the answer to ask.{a.item} is yes
                then
                    note "It is {a.item}, not {b.item}."
                end
                """);
        try (RuleSession session = Packs.base(pack).open()) {
            session.insertAll(
                    List.of(item("pallet_a", "Currency"), item("pallet_a", "Event"), new Answer("ask.Event", "yes")));

            assertThat(session.plan().advice())
                    .extracting(Conclusion.Advice::message)
                    .containsExactly("It is Event, not Currency.");
        }
    }

    @Test
    void a_number_is_wanted_of_the_answer_that_is_asked_for_and_of_no_other() {
        Path pack = Packs.write(folder, """
                rule "Team: few of them"
                when
                    some pallet sets Currency called a
                    the answer to ask.{a.item} is below 5
                then
                    note "There are few."
                end
                """);
        try (RuleSession session = Packs.base(pack).open()) {
            session.insertAll(List.of(
                    item("pallet_a", "Currency"), new Answer("council", "yes"), new Answer("ask.Currency", "3")));

            assertThat(session.plan().advice())
                    .extracting(Conclusion.Advice::message)
                    .containsExactly("There are few.");
        }
    }

    @Test
    void a_rule_that_matches_in_endless_ways_is_cut_and_named() {
        String pairs = "    some pallet sets Currency called a%d\n";
        StringBuilder conditions = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            conditions.append(pairs.formatted(i));
        }
        Path pack = Packs.write(
                folder,
                "rule \"Team: everything with everything\"\nwhen\n" + conditions + "then\n    note \"Found.\"\nend\n");
        try (RuleSession session = Packs.base(pack).open()) {
            for (int i = 0; i < 40; i++) {
                session.insert(item("pallet_" + i, "Currency"));
            }

            assertThatThrownBy(session::conclusions)
                    .isInstanceOf(RuleLoop.class)
                    .hasMessageContaining("Team: everything with everything");
            assertThatThrownBy(session::plan)
                    .as("nothing is decided after that")
                    .isInstanceOf(RuleLoop.class);
        }
    }

    private static PalletItem item(String pallet, String name) {
        return new PalletItem(pallet, name, "Balances", null, "Balances", "", new Location("lib.rs", 1, 1));
    }
}
