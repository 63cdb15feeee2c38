package io.lookahead.sim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {

    @ParameterizedTest
    @CsvSource({"600, 1000", "200, 600", "1000, 1000", "0, 500"})
    void has_the_median_and_the_percentile_it_was_given(double median, double p95) {
        Spread spread = new Spread(median, p95, 1);
        Random64 random = new Random64(11);
        int[] drawn = new int[20_001];
        Arrays.setAll(drawn, at -> spread.draw(random));
        Arrays.sort(drawn);

        double expectedP95 = median == 0 ? 0 : p95;
        assertThat((double) drawn[10_000]).isCloseTo(median, within(0.03 * median + 1));
        assertThat((double) drawn[19_000]).isCloseTo(expectedP95, within(0.05 * expectedP95 + 1));
    }

    @Test
    void chances_come_as_often_as_asked() {
        Random64 random = new Random64(5);
        long threshold = Random64.threshold(0.15);
        int hits = 0;
        for (int draw = 0; draw < 100_000; draw++) {
            hits += random.chance(threshold) ? 1 : 0;
        }
        assertThat(hits).isBetween(14_500, 15_500);
    }

    @Test
    void a_chance_of_0_never_comes_and_one_of_1_always() {
        Random64 random = new Random64(5);
        for (int draw = 0; draw < 1_000; draw++) {
            assertThat(random.chance(Random64.threshold(0))).isFalse();
            assertThat(random.chance(Random64.threshold(1))).isTrue();
        }
    }
}
