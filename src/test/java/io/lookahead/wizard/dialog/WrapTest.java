package io.lookahead.wizard.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WrapTest {

    @Test
    void prose_is_broken_between_words() {
        assertThat(words("the hook limits how many blocks wait", 12))
                .containsExactly("the hook", "limits how", "many blocks", "wait");
    }

    @Test
    void a_word_that_fits_exactly_stays_on_its_line() {
        assertThat(words("abc def", 7)).containsExactly("abc def");
        assertThat(words("abc def", 6)).containsExactly("abc", "def");
    }

    @Test
    void a_word_wider_than_a_line_is_broken() {
        assertThat(words("see cumulus_pallet_parachain_system now", 10))
                .containsExactly("see", "cumulus_pa", "llet_parac", "hain_syste", "m now");
    }

    @Test
    void wide_characters_take_two_cells() {
        assertThat(words("漢字漢字漢字", 5)).containsExactly("漢字", "漢字", "漢字");
    }

    @Test
    void source_keeps_its_spaces() {
        assertThat(Wrap.source(Line.of("    let a = 1;"), 8).stream().map(Line::text))
                .containsExactly("    let", "a = 1;");
    }

    @Test
    void source_is_broken_after_a_sign_where_one_is_near() {
        assertThat(Wrap.source(Line.of("type Hook = cumulus_pallet::Expect;"), 30).stream()
                        .map(Line::text))
                .containsExactly("type Hook = cumulus_pallet::", "Expect;");
    }

    @Test
    void empty_text_is_one_empty_line() {
        assertThat(words("", 10)).containsExactly("");
    }

    @Test
    void tones_are_kept_across_the_break() {
        Line line = Line.of(Tone.STRONG, "one two ").with(Tone.QUIET, "three");
        assertThat(Wrap.words(line, 8)).containsExactly(Line.of(Tone.STRONG, "one two"), Line.of(Tone.QUIET, "three"));
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_is_lost_and_no_line_is_too_wide(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 80; i++) {
            text.append("ab 漢é ".charAt(random.nextInt(6)));
        }
        int width = 2 + random.nextInt(20);
        List<String> lines = words(text.toString(), width);
        assertThat(lines).allMatch(line -> Cells.width(line) <= width);
        assertThat(String.join("", lines).replace(" ", ""))
                .isEqualTo(text.toString().replace(" ", ""));
    }

    private static List<String> words(String text, int width) {
        return Wrap.words(Line.of(text), width).stream().map(Line::text).toList();
    }
}
