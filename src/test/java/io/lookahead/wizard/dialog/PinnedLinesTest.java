package io.lookahead.wizard.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinnedLinesTest {

    private static final Bearings BEARINGS = new Bearings(
            List.of("saltmarsh-runtime", "v1.7.0", "Polkadot"),
            List.of(
                    new Bearings.Stage(Mark.NOW, 1, "runtime", 3, 8),
                    new Bearings.Stage(Mark.OPEN, 2, "collators", 0, 6),
                    new Bearings.Stage(Mark.OPEN, 3, "activate", 0, 5)),
            "block time",
            "12.0 s → 6.0 s",
            List::of);

    @Test
    void all_is_said_where_there_is_room() {
        assertThat(lines(80))
                .containsExactly(
                        "── saltmarsh-runtime · v1.7.0 · Polkadot ──────────────────── 12.0 s → 6.0 s ──",
                        " ▸ 1 runtime 3/8   ○ 2 collators 0/6   ○ 3 activate 0/5           block time   ");
    }

    @Test
    void names_give_way_first() {
        assertThat(lines(50))
                .containsExactly(
                        "── saltmarsh-runtime ────────── 12.0 s → 6.0 s ──",
                        " ▸ 1 3/8  ○ 2 0/6  ○ 3 0/5          block time   ");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 30, 40, 60, 80, 120, 200})
    void neither_line_reaches_the_last_column(int width) {
        for (Glyphs glyphs : List.of(Glyphs.UNICODE, Glyphs.ASCII)) {
            assertThat(PinnedLines.of(BEARINGS, new Look(width, glyphs, true)))
                    .allSatisfy(line -> assertThat(line.width()).as(line.text()).isLessThan(Math.max(width, 50)));
        }
    }

    @Test
    void before_anything_is_known_nothing_is_pinned() {
        assertThat(PinnedLines.of(Bearings.NONE, new Look(80, Glyphs.UNICODE, true)))
                .isEmpty();
    }

    @Test
    void in_words_every_part_is_said_with_its_state() {
        assertThat(PinnedLines.said(BEARINGS))
                .isEqualTo("saltmarsh-runtime, v1.7.0, Polkadot; 1 runtime: 3 of 8, now; 2 collators: 0 of 6, to do;"
                        + " 3 activate: 0 of 5, to do; block time 12.0 s → 6.0 s");
    }

    private static List<String> lines(int width) {
        return PinnedLines.of(BEARINGS, new Look(width, Glyphs.UNICODE, true)).stream()
                .map(Line::text)
                .toList();
    }
}
