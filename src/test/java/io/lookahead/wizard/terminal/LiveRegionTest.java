package io.lookahead.wizard.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LiveRegionTest {

    private final LiveRegion region = new LiveRegion();

    @Test
    void rows_that_stay_are_not_sent_again() {
        region.become(List.of("question", "first", "second", "pinned"), 0, 0);
        assertThat(region.become(List.of("question", "first", "SECOND", "pinned"), 0, 0))
                .contains("SECOND")
                .doesNotContain("question", "first");
    }

    @Test
    void nothing_is_erased_before_it_is_written_anew() {
        region.become(List.of("one", "two", "three"), 0, 0);
        String change = region.become(List.of("uno", "due"), 0, 0);
        assertThat(change.indexOf("\033[J")).isGreaterThan(change.indexOf("due"));
    }

    @Test
    void what_was_never_drawn_needs_nothing_to_vanish() {
        assertThat(region.vanish()).isEmpty();
        region.become(List.of("one"), 0, 0);
        region.vanish();
        assertThat(region.vanish()).isEmpty();
    }
}
