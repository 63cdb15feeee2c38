package io.lookahead.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.Consensus;
import io.lookahead.facts.Location;
import io.lookahead.facts.Reading;
import io.lookahead.facts.RuntimeKey;
import io.lookahead.facts.SdkFact;
import io.lookahead.facts.SdkRelease;
import io.lookahead.facts.StepStatus;
import io.lookahead.facts.TargetKind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsyncBackingPackTest {

    private static final Reading CAPACITY =
            Reading.found(RuntimeKey.CAPACITY, 1L, "CAPACITY", "1", new Location("lib.rs", 3, 1));

    private static RuleBase pack() {
        RuleBase.Loaded loaded = RuleBase.load(List.of(Path.of("rules/async-backing")));
        assertThat(loaded).isInstanceOf(RuleBase.Ready.class);
        return ((RuleBase.Ready) loaded).base();
    }

    private static RuleSession blankRuntime() {
        RuleSession session = pack().open();
        for (RuntimeKey key : RuntimeKey.values()) {
            session.insert(Reading.absent(key));
        }
        session.insert(new TargetKind("chain-runtime", Consensus.AURA, true));
        session.insert(new SdkFact(SdkRelease.of("v1.7.2"), "Cargo.lock", null));
        return session;
    }

    @Test
    void a_runtime_that_has_nothing_yet_begins_with_the_first_step() {
        try (RuleSession session = blankRuntime()) {
            Plan plan = session.plan();

            assertThat(plan.next()).isEqualTo("1.1");
            assertThat(plan.step("1.4a").orElseThrow().blockedBy()).containsExactly("1.1", "1.2");
        }
    }

    @Test
    void a_fact_taken_back_takes_back_what_followed_from_it() {
        try (RuleSession session = blankRuntime()) {
            session.retract(Reading.absent(RuntimeKey.CAPACITY));
            session.insert(CAPACITY);
            assertThat(session.plan().step("1.1").orElseThrow().status()).isEqualTo(StepStatus.PARTIAL);

            session.retract(CAPACITY);
            session.insert(Reading.absent(RuntimeKey.CAPACITY));

            assertThat(session.plan().step("1.1").orElseThrow().status()).isEqualTo(StepStatus.TODO);
        }
    }
}
