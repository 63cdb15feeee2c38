package io.lookahead.rust.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexerTest {

    private static List<String> texts(String source) {
        Tokens tokens = Tokens.of("t.rs", source);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            texts.add(tokens.text(i));
        }
        return texts;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "a_1 ~ a",
                "r#type ~ r",
                "'a ~ l",
                "'static ~ l",
                "'x' ~ q",
                "'\\'' ~ q",
                "'\\u{1F600}' ~ q",
                "'é' ~ q",
                "'🦀' ~ q",
                "b'x' ~ y",
                "b'\\n' ~ y",
                "\"a\\\"b\" ~ s",
                "\"// no comment\" ~ s",
                "r\"\\\" ~ S",
                "r##\"a\"# b\"## ~ S",
                "b\"x\" ~ b",
                "br#\"x\"# ~ B",
                "c\"x\" ~ c",
                "cr#\"x\"# ~ C",
                "12_000u64 ~ i",
                "0xFF_u8 ~ i",
                "0b1010 ~ i",
                "1.5e-3f64 ~ f",
                "1e6 ~ f",
                "2f32 ~ f",
                "1. ~ f",
                ":: ~ P",
                "-> ~ A",
                "=> ~ F",
                ".. ~ 2",
                "..= ~ 4",
                "... ~ 3",
                "&& ~ D",
                "|| ~ O",
                "== ~ E",
                "!= ~ N",
                "$ ~ $",
                "имя ~ a",
            })
    void one_token(String source, char kind) {
        Tokens tokens = Tokens.of("t.rs", source);

        assertThat(tokens.count()).isEqualTo(1);
        assertThat((char) tokens.kind(0)).isEqualTo(kind);
        assertThat(tokens.text(0)).isEqualTo(source);
        assertThat(tokens.problems()).isEmpty();
    }

    @Test
    void angle_brackets_are_never_glued() {
        assertThat(texts("Vec<Vec<u8>>>=<<"))
                .containsExactly("Vec", "<", "Vec", "<", "u8", ">", ">", ">", "=", "<", "<");
    }

    @Test
    void ranges_methods_and_tuple_fields_are_no_fractions() {
        assertThat(texts("0..5")).containsExactly("0", "..", "5");
        assertThat(texts("1.max(2)")).containsExactly("1", ".", "max", "(", "2", ")");
        assertThat(texts("pair.0.1")).containsExactly("pair", ".", "0", ".", "1");
        assertThat(texts("0..0.5")).containsExactly("0", "..", "0.5");
    }

    @Test
    void lifetimes_are_no_characters() {
        assertThat(texts("<'a,'b>('c')")).containsExactly("<", "'a", ",", "'b", ">", "(", "'c'", ")");
    }

    @Test
    void comments_nest_and_lie_between_tokens() {
        Tokens tokens = Tokens.of("t.rs", "a /* x /* y */ z */ b // c\n/// d\n//! e\n//// f\n/** g */ /**/ c");

        assertThat(tokens.count()).isEqualTo(3);
        Comments comments = tokens.comments();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < comments.count(); i++) {
            found.add(comments.kind(i) + comments.text(i));
        }
        assertThat(found)
                .containsExactly("0/* x /* y */ z */", "0// c", "1/// d", "2//! e", "0//// f", "1/** g */", "0/**/");
    }

    @Test
    void a_shebang_is_skipped_and_an_inner_attribute_is_not() {
        assertThat(texts("#!/usr/bin/env run\nfn")).containsExactly("fn");
        assertThat(texts("#![no_std]")).containsExactly("#", "!", "[", "no_std", "]");
        assertThat(texts("#! [no_std]")).hasSize(5);
    }

    @Test
    void a_byte_order_mark_and_carriage_returns_are_no_tokens() {
        assertThat(texts("\uFEFFfn\r\nmain // x\r\n()")).containsExactly("fn", "main", "(", ")");
    }

    @Test
    void brackets_know_their_partner() {
        Tokens tokens = Tokens.of("t.rs", "f ( [ ] { ( ) } )");

        assertThat(tokens.match(1)).isEqualTo(8);
        assertThat(tokens.match(8)).isEqualTo(1);
        assertThat(tokens.match(4)).isEqualTo(7);
        assertThat(tokens.match(0)).isEqualTo(-1);
        assertThat(tokens.skip(1)).isEqualTo(9);
        assertThat(tokens.skip(0)).isEqualTo(1);
    }

    @Test
    void a_bracket_without_partner_is_told_and_the_others_keep_theirs() {
        Tokens tokens = Tokens.of("t.rs", "{ ( } ]");

        assertThat(tokens.match(0)).isEqualTo(2);
        assertThat(tokens.match(1)).isEqualTo(-1);
        assertThat(tokens.problems()).extracting(LexProblem::message).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abc", "r#\"abc\"", "/* a /* b */", "'\\x", "b'\\", "\u0007", "`", "\\", "'"})
    void what_is_not_rust_is_told_and_read_on(String source) {
        Tokens tokens = Tokens.of("t.rs", source);

        assertThat(tokens.problems()).isNotEmpty();
    }

    @Test
    void asking_beyond_the_end_answers_nothing() {
        Tokens tokens = Tokens.of("t.rs", "a");

        assertThat(tokens.kind(1)).isEqualTo(TokenKind.NONE);
        assertThat(tokens.kind(-1)).isEqualTo(TokenKind.NONE);
        assertThat(tokens.match(7)).isEqualTo(-1);
        assertThat(tokens.is(5, "x")).isFalse();
        assertThat(tokens.joined(0)).isFalse();
    }

    @Test
    void the_token_at_an_offset() {
        Tokens tokens = Tokens.of("t.rs", "ab  cd");

        assertThat(tokens.at(0)).isZero();
        assertThat(tokens.at(3)).isZero();
        assertThat(tokens.at(4)).isEqualTo(1);
        assertThat(Tokens.of("t.rs", "  x").at(0)).isEqualTo(-1);
    }
}
