package io.lookahead.sim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HistogramTest {

    @Test
    void agrees_with_sorting_to_the_width_of_a_bin() {
        Random random = new Random(7);
        long[] values = random.longs(5_000, 0, 90_000).toArray();
        Histogram histogram = new Histogram();
        Arrays.stream(values).forEach(histogram::add);
        Arrays.sort(values);

        assertThat(histogram.count()).isEqualTo(values.length);
        assertThat(histogram.max()).isEqualTo(values[values.length - 1]);
        assertThat(histogram.mean()).isCloseTo(Arrays.stream(values).average().orElseThrow(), within(1e-6));
        for (double share : new double[] {0.01, 0.5, 0.95, 0.99, 1}) {
            long exact = values[(int) Math.ceil(share * values.length) - 1];
            assertThat(histogram.quantile(share)).isCloseTo(exact, within((double) Histogram.FINE_MS));
        }
    }

    @Test
    void counts_every_value_once_over_adjoining_ranges() {
        Histogram histogram = new Histogram();
        new Random(3).longs(1_000, 0, 5_000_000).forEach(histogram::add);

        long found = 0;
        for (long from = 0; from < 600_000; from += 500) {
            found += histogram.between(from, from + 500);
        }
        assertThat(found + histogram.between(600_000, Long.MAX_VALUE)).isEqualTo(1_000);
    }

    @Test
    void keeps_the_maximum_of_a_gap_that_has_not_ended() {
        Histogram histogram = new Histogram();
        histogram.add(6_000);
        histogram.atLeast(100_000_000);

        assertThat(histogram.max()).isEqualTo(100_000_000);
        assertThat(histogram.count()).isEqualTo(1);
        assertThat(histogram.quantile(0.99)).isEqualTo(6_000);
    }

    @Test
    void has_no_quantiles_of_nothing() {
        assertThat(new Histogram().quantile(0.5)).isNaN();
        assertThat(new Histogram().mean()).isNaN();
    }
}
