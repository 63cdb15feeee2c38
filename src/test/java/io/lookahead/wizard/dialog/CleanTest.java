package io.lookahead.wizard.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CleanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "plain text|plain text",
                "'größe: 漢字 🦀 ✓ → ½'|'größe: 漢字 🦀 ✓ → ½'",
                "'a\u001b[31mred\u001b[0m'|a<ESC>red<ESC>",
                "'a\u001b[1;38;5;200mb'|a<ESC>b",
                "'a\u001b]0;a title\u0007b'|a<ESC>b",
                "'a\u001b]8;;http://x\u001b\\b'|a<ESC>b",
                "'a\u001bPq data\u001b\\b'|a<ESC>b",
                "'a\u001b(0b'|a<ESC>b",
                "'a\u001bcb'|a<ESC>b",
                "'a\u009b2Jb'|a<ESC>b",
                "'a\u009d0;t\u009cb'|a<ESC>b",
                "'a\u001b]never ended'|a<ESC>never ended",
                "'a\u001b['|a<ESC>",
                "'a\u001b'|a<ESC>",
                "'a\u0007\u0008b'|a<U+0007><U+0008>b",
                "'access\u202e level'|access<U+202E> level",
                "'a\u2066b\u2069c\u200f'|a<U+2066>b<U+2069>c<U+200F>",
                "'zero\u200bwidth\ufeff'|zero<U+200B>width<U+FEFF>",
                "'soft\u00adhyphen'|soft<U+00AD>hyphen",
                "'line\u2028end'|line<U+2028>end",
                "'two\nlines\r\nand a third'|two lines and a third",
                "'a\tb'|'a   b'",
                "'\ttabbed'|'    tabbed'",
                "'half \ud83e'|half <U+D83E>",
                "'fill\u3164er'|fill<U+3164>er",
            })
    void shows_what_is_there_and_lets_nothing_act(String text, String clean) {
        assertThat(Clean.line(text)).isEqualTo(clean);
    }

    @Test
    void cleaning_twice_changes_nothing_more() {
        String once = Clean.line("a\u001b[31m\u202eb\tc");
        assertThat(Clean.line(once)).isEqualTo(once);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_is_thrown_at_it_nothing_invisible_is_left(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        String likely = "\u001b\u009b\u009d\u0090[]PX^_();?0m\u0007\\\u009c\u202e\u2066\t\r\n\u0000\u007fab ";
        for (int i = 0; i < 60; i++) {
            text.append(
                    random.nextInt(4) == 0
                            ? Character.toString(random.nextInt(0x3000))
                            : String.valueOf(likely.charAt(random.nextInt(likely.length()))));
        }
        assertThat(Clean.line(text.toString()).codePoints())
                .allMatch(c -> c >= ' ' && (c < 0x7F || c > 0x9F) && Character.getType(c) != Character.FORMAT);
    }
}
