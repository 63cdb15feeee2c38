package io.lookahead.sim.view;

import static io.lookahead.sim.Networks.calm;
import static io.lookahead.sim.Networks.ready;
import static io.lookahead.sim.Networks.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.sim.Preview;
import io.lookahead.sim.Simulator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

class PreviewViewTest {

    private static final Preview TODAY = Simulator.run(ready());
    private static final Preview AFTER = Simulator.run(calm(), TODAY);
    private static final Preview STANDING =
            Simulator.run(with(calm(), "previous_slot_duration_ms=6000", "slot_duration_ms=12000"));
    private static final Preview NOISY = Simulator.run(with(calm(), "relay_skip_share=0.3"));

    @Test
    void bars_are_as_long_as_block_times() {
        List<String> bars = BlockTimeBars.beforeAfter(TODAY, AFTER, 80, Glyphs.UNICODE);

        assertThat(bars).hasSize(2);
        assertThat(full(bars.get(0)) - 2 * full(bars.get(1))).isBetween(0L, 2L);
        assertThat(bars.get(0)).startsWith("today").contains("12.0 s");
        assertThat(bars.get(1)).startsWith("after").contains("6.0 s");
    }

    @ParameterizedTest
    @EnumSource
    void no_line_is_wider_than_asked(Glyphs glyphs) {
        for (Preview preview : List.of(TODAY, AFTER, STANDING, NOISY)) {
            assertThat(BlockTimeBars.beforeAfter(TODAY, preview, 80, glyphs))
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
            assertThat(HistogramText.of(preview, 80, glyphs))
                    .hasSizeLessThan(18)
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        }
    }

    @Test
    void plain_letters_are_plain() {
        for (Preview preview : List.of(TODAY, AFTER, STANDING, NOISY)) {
            assertThat(PreviewText.of(preview, Glyphs.ASCII))
                    .allSatisfy(line -> assertThat(line).matches("\\p{ASCII}*"));
            assertThat(HistogramText.of(preview, 80, Glyphs.ASCII))
                    .allSatisfy(line -> assertThat(line).matches("\\p{ASCII}*"));
        }
    }

    @Test
    void a_chain_that_stands_is_said_to_stand() {
        assertThat(BlockTimeBars.beforeAfter(TODAY, STANDING, 80, Glyphs.UNICODE)
                        .get(1))
                .endsWith("no block at all");
        assertThat(HistogramText.of(STANDING, 80, Glyphs.UNICODE)).containsExactly("no block at all");
        assertThat(PreviewText.of(STANDING, Glyphs.UNICODE))
                .anySatisfy(line -> assertThat(line).contains("fatal: \"Slot must not decrease\""));
    }

    @Test
    void the_histogram_puts_6_s_and_12_s_into_the_middle_of_a_row() {
        assertThat(HistogramText.rows(NOISY))
                .anySatisfy(row -> assertThat((row.fromMs() + row.toMs()) / 2).isEqualTo(6_000))
                .anySatisfy(row -> assertThat((row.fromMs() + row.toMs()) / 2).isEqualTo(12_000));
    }

    @Test
    void the_histogram_leaves_no_block_out() {
        assertThat(HistogramText.rows(NOISY).stream()
                        .mapToLong(row -> row.count())
                        .sum())
                .isEqualTo(NOISY.distribution().stream()
                        .mapToLong(bin -> bin.count())
                        .sum());
    }

    @Test
    void every_assumption_is_printed_with_its_value_and_source() {
        List<String> lines = PreviewText.assumptions(AFTER);

        assertThat(lines).hasSameSizeAs(AFTER.parameters().assumptions());
        assertThat(lines)
                .anySatisfy(line -> assertThat(line).contains("relay_fork_tie_share", "0.15 share", "assumed"));
    }

    @Test
    void a_table_has_a_row_for_each_preview_and_aligned_columns() {
        List<String> table = ComparisonTable.of("chain", previews());

        assertThat(table).hasSize(4);
        int column = table.get(0).indexOf("limited by");
        assertThat(table.get(1).substring(column)).isEqualTo("capacity");
        assertThat(table.get(2).substring(column)).isEqualTo("cores");
        assertThat(table.get(3)).contains("fatal");
    }

    @Test
    void pictures_are_well_formed_and_say_what_they_show() {
        Document bars = Xml.parse(PreviewSvg.bars(previews()));
        Document histogram = Xml.parse(PreviewSvg.histogram(NOISY));

        assertThat(bars.getElementsByTagName("rect").getLength()).isEqualTo(3);
        assertThat(bars.getElementsByTagName("desc").item(0).getTextContent())
                .contains("today: mean 12.0 s", "after <3>: mean 6.0 s");
        assertThat(histogram.getElementsByTagName("rect").getLength())
                .isEqualTo(HistogramText.rows(NOISY).size());
        assertThat(Xml.parse(PreviewSvg.histogram(STANDING))
                        .getElementsByTagName("text")
                        .getLength())
                .isEqualTo(1);
    }

    @Test
    void the_map_has_every_key_of_the_format() {
        Map<String, ?> map = PreviewMap.of(AFTER);

        assertThat(map.keySet())
                .startsWith("format", "version", "parameters", "assumptions", "seeds")
                .contains(
                        "block_time_ms",
                        "blocks_per_relay_block",
                        "blocks_per_hour",
                        "blockspace",
                        "segment_fill",
                        "lost",
                        "stall",
                        "limited_by");
        assertThat(map.get("stall")).isNull();
    }

    @Test
    void the_map_says_null_where_there_is_no_number() {
        assertThat(PreviewMap.of(STANDING).toString()).doesNotContain("NaN");
    }

    private static Map<String, Preview> previews() {
        Map<String, Preview> previews = new LinkedHashMap<>();
        previews.put("today", TODAY);
        previews.put("after <3>", AFTER);
        previews.put("standing", STANDING);
        return previews;
    }

    private static long full(String line) {
        return line.chars().filter(letter -> letter == '█').count();
    }
}
