package io.lookahead.wizard.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryTest {

    private static final Entry<String> DURATION = new Entry<>(
            "duration",
            "How long?",
            "a whole number",
            "1500",
            Entry.Signs.ANY,
            typed -> typed.matches("\\d+") ? new Typed.Value<>(typed) : new Typed.Invalid<>("not a number"),
            Optional.of(value -> List.of(Paragraph.of("with " + value))),
            List.of());

    private static String seen(Typed<String> typed) {
        return ((Typed.Look<String>) typed).aside().blocks().get().toString();
    }

    @Test
    void a_question_mark_and_a_value_look_ahead_without_answering() {
        assertThat(seen(DURATION.typed("?1700"))).contains("with 1700");
        assertThat(DURATION.typed("1700")).isEqualTo(new Typed.Value<>("1700"));
    }

    @Test
    void a_look_ahead_without_a_value_takes_the_suggestion() {
        assertThat(seen(DURATION.considered(""))).contains("with 1500");
    }

    @Test
    void a_look_ahead_on_what_is_no_answer_says_so() {
        assertThat(DURATION.typed("?soon")).isEqualTo(new Typed.Invalid<>("not a number"));
    }

    @Test
    void a_question_mark_alone_is_help() {
        assertThat(DURATION.typed("?")).isEqualTo(new Typed.Common<>(Typed.Word.HELP));
    }

    @Test
    void a_number_that_is_not_taken_is_told_what_would_be() {
        Entry<String> within = Entry.wholeNumber(
                "tenths",
                "How many tenths?",
                "a whole number from 1 to 9",
                "",
                typed -> typed.matches("[1-9]"),
                Optional.empty(),
                List.of());

        assertThat(within.typed(" 9 ")).isEqualTo(new Typed.Value<>("9"));
        assertThat(within.typed("10")).isEqualTo(new Typed.Invalid<>("This must be a whole number from 1 to 9."));
        assertThat(within.typed("")).isEqualTo(new Typed.Invalid<>("This must be a whole number from 1 to 9."));
    }
}
