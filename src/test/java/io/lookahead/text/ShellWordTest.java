package io.lookahead.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellWordTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "saltmarsh-runtime, saltmarsh-runtime",
                "target/release/wbuild/a.wasm, target/release/wbuild/a.wasm",
                "x; touch y, 'x; touch y'",
                "$(id), '$(id)'",
                "it's, 'it'\\''s'",
            })
    void whatever_a_word_holds_a_shell_takes_it_as_one_word(String word, String shown) {
        assertThat(ShellWord.of(word)).isEqualTo(shown);
    }
}
