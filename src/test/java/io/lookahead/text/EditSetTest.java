package io.lookahead.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditSetTest {

    private static String applied(String before, EditSet edits) {
        OverlayTree after = edits.applyTo(MemoryTree.of(Map.of("f", before)));
        SourceText text = after.text("f").orElseThrow();
        return text.slice(0, text.length());
    }

    @Test
    void changes_are_made_together_whatever_their_order() {
        SourceText text = SourceText.of("f", "one two three");

        EditSet edits = EditSet.builder()
                .replace(text, new Span(8, 13), "3")
                .insert(text, 3, "!")
                .delete(text, new Span(4, 8))
                .build();

        assertThat(applied("one two three", edits)).isEqualTo("one! 3");
    }

    @Test
    void insertions_at_one_place_keep_their_order_and_repeated_replacements_are_one() {
        SourceText text = SourceText.of("f", "ab");

        EditSet edits = EditSet.builder()
                .insert(text, 1, "1")
                .insert(text, 1, "2")
                .replace(text, new Span(1, 2), "B")
                .replace(text, new Span(1, 2), "B")
                .build();

        assertThat(applied("ab", edits)).isEqualTo("a12B");
    }

    @Test
    void new_lines_end_as_the_file_s_lines_do() {
        SourceText text = SourceText.of("f", "a\r\nb\r\n");

        EditSet edits = EditSet.builder().insert(text, 3, "x\ny\n").build();

        assertThat(applied("a\r\nb\r\n", edits)).isEqualTo("a\r\nx\r\ny\r\nb\r\n");
    }

    @Test
    void changes_that_meet_are_refused() {
        SourceText text = SourceText.of("f", "abcdef");

        EditSet.Builder overlapping =
                EditSet.builder().replace(text, new Span(0, 3), "x").replace(text, new Span(2, 4), "y");
        EditSet.Builder inside =
                EditSet.builder().replace(text, new Span(0, 3), "x").insert(text, 2, "y");

        assertThatThrownBy(overlapping::build).isInstanceOf(EditConflictException.class);
        assertThatThrownBy(inside::build).isInstanceOf(EditConflictException.class);
    }

    @Test
    void changes_for_other_bytes_are_refused() {
        EditSet edits =
                EditSet.builder().insert(SourceText.of("f", "abc"), 1, "x").build();

        assertThatThrownBy(() -> edits.applyTo(MemoryTree.of(Map.of("f", "abd"))))
                .isInstanceOf(EditConflictException.class)
                .hasMessageContaining("has changed");
        assertThatThrownBy(() -> edits.applyTo(MemoryTree.of(Map.of())))
                .isInstanceOf(EditConflictException.class)
                .hasMessageContaining("is gone");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void any_separate_changes_give_what_making_them_one_by_one_from_the_end_gives(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            String before = text(random, 40);
            List<Replacement> replacements = separate(random, before.length());
            SourceText source = SourceText.of("f", before);
            EditSet.Builder builder = EditSet.builder();
            replacements.forEach(replacement -> builder.add(source, replacement));

            StringBuilder expected = new StringBuilder(before);
            replacements.stream()
                    .sorted(Comparator.comparing(Replacement::span).reversed())
                    .forEach(replacement -> expected.replace(
                            replacement.span().start(), replacement.span().end(), replacement.text()));

            assertThat(applied(before, builder.build())).isEqualTo(expected.toString());
        }
    }

    private static List<Replacement> separate(Random random, int length) {
        List<Replacement> replacements = new ArrayList<>();
        int at = 0;
        while (at < length) {
            int start = at + random.nextInt(6);
            int end = start + 1 + random.nextInt(4);
            if (end > length) {
                break;
            }
            replacements.add(new Replacement(new Span(start, end), text(random, 5)));
            at = end;
        }
        java.util.Collections.shuffle(replacements, random);
        return replacements;
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(most + 1);
        for (int i = 0; i < length; i++) {
            text.append("ab\nc".charAt(random.nextInt(4)));
        }
        assertThat(text.toString().getBytes(UTF_8)).hasSize(text.length());
        return text.toString();
    }
}
