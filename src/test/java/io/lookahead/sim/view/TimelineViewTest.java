package io.lookahead.sim.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.sim.Networks;
import io.lookahead.sim.Timeline;
import io.lookahead.sim.Timeline.ParaBlock;
import io.lookahead.sim.Timeline.RelayBlock;
import io.lookahead.sim.engine.Loss;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineViewTest {

    private static final Timeline TIMELINE = new Timeline(
            6_000,
            4,
            List.of(
                    new RelayBlock(100, 0, true),
                    new RelayBlock(101, 6_000, true),
                    new RelayBlock(102, 12_000, false),
                    new RelayBlock(103, 18_000, true)),
            List.of(
                    new ParaBlock(7, 0, 1_000, 3_000, 6_000L, 18_000L, null),
                    new ParaBlock(8, 1, 7_000, 8_500, null, null, null),
                    new ParaBlock(8, 1, 13_000, 14_200, null, null, Loss.RELAY_FORK)));

    @Test
    void draws_a_column_a_second() {
        assertThat(TimelineText.of(TIMELINE, Glyphs.UNICODE))
                .startsWith(
                        "relay     │#100 │#101 │fork │#103",
                        "para 7     ▒▒···▓▓▓▓▓▓▓▓▓▓▓▓●",
                        "para 8           ▒·················",
                        "para 8                 ▒✕ relay fork");
    }

    @Test
    void draws_the_same_in_plain_letters() {
        assertThat(TimelineText.of(TIMELINE, Glyphs.ASCII))
                .startsWith(
                        "relay     |#100 |#101 |fork |#103",
                        "para 7     ==...++++++++++++O",
                        "para 8           =.................",
                        "para 8                 =x relay fork")
                .allSatisfy(line -> assertThat(line).matches("\\p{ASCII}*"));
    }

    @Test
    void fits_into_the_width_that_it_was_asked_to_fit() {
        int slots = TimelineText.slotsIn(80, 6_000);
        Timeline timeline = Timeline.record(Networks.calm(), slots);

        assertThat(TimelineText.of(timeline, Glyphs.UNICODE))
                .filteredOn(line -> !line.contains("lost;"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(timeline.paraBlocks()).hasSizeGreaterThan(slots - 2);
    }

    @Test
    void shows_a_block_going_through_building_backing_and_inclusion() {
        Timeline timeline = Timeline.record(Networks.calm(), 10);

        assertThat(timeline.paraBlocks())
                .filteredOn(block -> block.includedMs() != null)
                .isNotEmpty();
        assertThat(timeline.paraBlocks()).allSatisfy(block -> {
            assertThat(block.endMs()).isGreaterThan(block.startMs());
            if (block.backedMs() != null) {
                assertThat(block.backedMs()).isGreaterThan(block.endMs());
            }
            if (block.includedMs() != null) {
                assertThat(block.includedMs()).isGreaterThan(block.backedMs());
            }
        });
    }

    @Test
    void the_picture_is_well_formed_and_says_what_it_shows() {
        assertThat(Xml.parse(TimelineSvg.of(TIMELINE))
                        .getElementsByTagName("desc")
                        .item(0)
                        .getTextContent())
                .isEqualTo("4 relay slots, 3 parachain blocks built, 1 included, 1 lost");
    }
}
