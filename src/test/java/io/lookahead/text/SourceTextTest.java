package io.lookahead.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.facts.Location;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void columns_count_characters_while_offsets_count_bytes() {
        SourceText text = SourceText.of("a.rs", "é🦀x\ny");

        assertThat(text.locate(6)).isEqualTo(new Location("a.rs", 1, 3));
        assertThat(text.locate(8)).isEqualTo(new Location("a.rs", 2, 1));
    }

    @Test
    void a_byte_order_mark_is_no_column() {
        SourceText text = SourceText.of("a.rs", "\uFEFFfn");

        assertThat(text.hasByteOrderMark()).isTrue();
        assertThat(text.textStart()).isEqualTo(3);
        assertThat(text.locate(3).column()).isEqualTo(1);
    }

    @Test
    void lines_have_their_ending_left_out_whichever_it_is() {
        SourceText text = SourceText.of("a.rs", "one\r\n  two\nthree");

        assertThat(text.lineCount()).isEqualTo(3);
        assertThat(text.slice(text.lineSpan(1))).isEqualTo("one");
        assertThat(text.slice(text.lineSpan(2))).isEqualTo("  two");
        assertThat(text.slice(text.lineSpan(3))).isEqualTo("three");
        assertThat(text.indentation(2)).isEqualTo("  ");
    }

    @Test
    void the_line_ending_is_the_one_most_lines_have() {
        assertThat(SourceText.of("a", "x\r\ny\r\nz\n").lineEnding()).isEqualTo(LineEnding.CRLF);
        assertThat(SourceText.of("a", "x\r\ny\nz\n").lineEnding()).isEqualTo(LineEnding.LF);
        assertThat(SourceText.of("a", "").lineEnding()).isEqualTo(LineEnding.LF);
    }

    @Test
    void invalid_bytes_are_kept_and_told() {
        byte[] bytes = {'a', (byte) 0xFF, 'b'};
        SourceText text = SourceText.of("a", bytes);

        assertThat(text.isUtf8()).isFalse();
        assertThat(text.slice(0, 3)).isEqualTo("a\uFFFDb");
        assertThat(text.bytes()).isEqualTo(bytes);
    }

    @Test
    void every_offset_up_to_the_end_has_a_place() {
        SourceText text = SourceText.of("a", "a\n\nb");

        assertThat(text.locate(0).line()).isEqualTo(1);
        assertThat(text.locate(2).line()).isEqualTo(2);
        assertThat(text.locate(4)).isEqualTo(new Location("a", 3, 2));
    }

    @Test
    void the_byte_search_finds_what_a_plain_search_finds() {
        String hay = "abcabcabdabcabd, aab";
        byte[] bytes = hay.getBytes(StandardCharsets.UTF_8);
        for (int from = 0; from < hay.length(); from++) {
            for (int to = from + 1; to <= hay.length(); to++) {
                String needle = hay.substring(from, to);
                assertThat(ByteSearch.of(needle).indexIn(bytes, 0)).isEqualTo(hay.indexOf(needle));
            }
        }
        assertThat(SourceText.of("a", hay).contains("zz")).isFalse();
    }
}
