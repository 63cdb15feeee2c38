package io.lookahead.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.RuntimeKey;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not change a chain does not change what is read of it. */
class RefactoringPropertyTest {

    private static final Map<String, Object> FACTS = facts(Fixture.fjord());

    @ParameterizedTest
    @EnumSource
    void eachAloneChangesNoFact(Refactoring refactoring) {
        for (int seed = 0; seed < 20; seed++) {
            Fixture fixture = Fixture.fjord();
            refactoring.apply(fixture, new Random(seed));

            assertThat(facts(fixture)).as("%s, seed %d", refactoring, seed).isEqualTo(FACTS);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void severalOneAfterAnotherChangeNoFact(int seed) {
        Random random = new Random(seed);
        Fixture fixture = Fixture.fjord();
        StringBuilder done = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            Refactoring refactoring = Refactoring.values()[random.nextInt(Refactoring.values().length)];
            done.append(refactoring).append(' ');
            refactoring.apply(fixture, random);

            assertThat(facts(fixture)).as("seed %d: %s", seed, done).isEqualTo(FACTS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasReadIsStillReadAfterwards(Refactoring refactoring) {
        Fixture fixture = Fixture.fjord()
                .replace(
                        "primitives/src/lib.rs",
                        "MILLISECS_PER_BLOCK: u64 = 6_000",
                        "MILLISECS_PER_BLOCK: u64 = 12_000");
        refactoring.apply(fixture, new Random(7));

        assertThat(fixture.runtime(RuntimeKey.SLOT_DURATION).value()).isEqualTo(12_000L);
    }

    /** The values; the name of the node's parameters is one that may be renamed. */
    private static Map<String, Object> facts(Fixture fixture) {
        Map<String, Object> values = fixture.values();
        values.remove("aura_params");
        return values;
    }
}
