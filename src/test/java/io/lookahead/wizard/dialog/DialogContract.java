package io.lookahead.wizard.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every form of the dialog does. */
public abstract class DialogContract {

    private static final Menu<String> APPLY = new Menu<>(
            "apply",
            "Apply this change?",
            List.of(
                    new Menu.Way<>('y', "yes", "makes the change", "applied"),
                    new Menu.Way<>('h', "by hand", "leaves it to you", "left")),
            List.of(new Aside('w', "why", "shows the reason", () -> List.of(Paragraph.of("Since the scan says so.")))),
            true,
            List.of(Paragraph.of("The change is proven before it is made.")));
    private static final Pick<Integer> WAY = new Pick<>(
            "way",
            "Which way?",
            List.of(
                    new Pick.Item<>("Shorter slots", "blocks come twice as often", 1),
                    new Pick.Item<>("Higher velocity", "two blocks a slot", 2)),
            0,
            List.of(new Aside('i', "what if", "shows both", () -> List.of(Paragraph.of("6.0 s either way.")))),
            List.of(Paragraph.of("Both give six second blocks.")));
    private static final Entry<String> REASON = Entry.text(
            "reason",
            "Why is it declined?",
            "one sentence",
            "",
            Optional.empty(),
            List.of(Paragraph.of("It is recorded.")));
    private static final Entry<String> NUMBER = Entry.wholeNumber(
            "authoring",
            "How long may authoring take?",
            "a whole number",
            "1500",
            typed -> typed.matches("-?[0-9]{1,15}"),
            Optional.empty(),
            List.of());

    private Operator operator;

    /** Someone at a dialog of the form under test, with the ticker it was given. */
    protected abstract Operator sitDown(ManualTicker ticker);

    private final ManualTicker ticker = new ManualTicker();

    @BeforeEach
    void sitDown() {
        operator = sitDown(ticker);
    }

    @AfterEach
    void close() {
        operator.dialog().close();
    }

    private <T> CompletableFuture<Reply<T>> asked(Prompt<T> prompt) {
        CompletableFuture<Reply<T>> reply =
                CompletableFuture.supplyAsync(() -> operator.dialog().ask(prompt));
        awaits(prompt.question());
        return reply;
    }

    private void awaits(String text) {
        Waiting.until(() -> operator.sees().contains(text), () -> "'" + text + "' is not in\n" + operator.sees());
    }

    @Test
    void a_key_answers_a_menu() {
        CompletableFuture<Reply<String>> reply = asked(APPLY);
        operator.press('h');
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.Answer<>("left"));
        awaits("by hand");
    }

    @Test
    void a_key_answers_a_menu_in_capitals_too() {
        CompletableFuture<Reply<String>> reply = asked(APPLY);
        operator.press('Y');
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.Answer<>("applied"));
    }

    @Test
    void another_key_is_no_answer_and_the_question_stays() {
        CompletableFuture<Reply<String>> reply = asked(APPLY);
        operator.press('z');
        operator.press('y');
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.Answer<>("applied"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_number_takes_an_item_of_a_list(int number) {
        CompletableFuture<Reply<Integer>> reply = asked(WAY);
        operator.pick(number);
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.Answer<>(number));
    }

    @Test
    void an_empty_line_takes_the_suggested_item() {
        CompletableFuture<Reply<Integer>> reply = asked(WAY);
        operator.type("");
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.Answer<>(1));
    }

    @Test
    void text_is_taken_as_typed() {
        CompletableFuture<Reply<String>> reply = asked(REASON);
        operator.type("after the vote");
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.Answer<>("after the vote"));
    }

    @Test
    void text_may_begin_with_a_letter_that_is_a_key_elsewhere() {
        CompletableFuture<Reply<String>> reply = asked(REASON);
        operator.type("b");
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.Answer<>("b"));
    }

    @Test
    void empty_text_is_asked_for_again() {
        CompletableFuture<Reply<String>> reply = asked(REASON);
        operator.type("");
        awaits("Some text is needed here.");
        operator.type("cost");
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.Answer<>("cost"));
    }

    @Test
    void an_empty_line_takes_the_suggested_number() {
        CompletableFuture<Reply<String>> reply = asked(NUMBER);
        operator.type("");
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.Answer<>("1500"));
    }

    @Test
    void letters_do_not_get_into_a_number() {
        CompletableFuture<Reply<String>> reply = asked(NUMBER);
        operator.type("y");
        awaits("This must be a whole number.");
        assertThat(reply).isNotDone();
        operator.type("1800");
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.Answer<>("1800"));
    }

    @Test
    void every_prompt_can_be_gone_back_from() {
        CompletableFuture<Reply<String>> menu = asked(APPLY);
        operator.press('b');
        assertThat(Waiting.the(menu)).isEqualTo(new Reply.Back<>());

        CompletableFuture<Reply<Integer>> list = asked(WAY);
        operator.press('b');
        assertThat(Waiting.the(list)).isEqualTo(new Reply.Back<>());

        CompletableFuture<Reply<String>> text = asked(REASON);
        operator.backFromText();
        assertThat(Waiting.the(text)).isEqualTo(new Reply.Back<>());
    }

    @Test
    void help_is_shown_and_the_question_stays() {
        CompletableFuture<Reply<String>> reply = asked(APPLY);
        operator.press('?');
        awaits("The change is proven before it is made.");
        awaits("leaves it to you");
        operator.press('y');
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.Answer<>("applied"));
    }

    @Test
    void one_can_look_at_something_before_answering() {
        CompletableFuture<Reply<String>> menu = asked(APPLY);
        operator.press('w');
        awaits("Since the scan says so.");
        operator.press('y');
        assertThat(Waiting.the(menu)).isEqualTo(new Reply.Answer<>("applied"));

        CompletableFuture<Reply<Integer>> list = asked(WAY);
        operator.press('i');
        awaits("6.0 s either way.");
        operator.pick(2);
        assertThat(Waiting.the(list)).isEqualTo(new Reply.Answer<>(2));
    }

    @Test
    void help_is_there_where_text_is_typed_too() {
        CompletableFuture<Reply<String>> reply = asked(REASON);
        operator.press('?');
        awaits("It is recorded.");
        operator.type("cost");
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.Answer<>("cost"));
    }

    @Test
    void the_map_is_one_key_away() {
        operator.dialog()
                .pin(new Bearings(
                        List.of("some-runtime", "stable2409"),
                        List.of(new Bearings.Stage(Mark.NOW, 1, "ready", 3, 8)),
                        "block time",
                        "12.0 s",
                        () -> List.of(new Checklist(List.of(Checklist.Item.of(Mark.DONE, "1.1 Constants"))))));
        CompletableFuture<Reply<String>> reply = asked(APPLY);
        operator.press('m');
        awaits("1.1 Constants");
        operator.press('y');
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.Answer<>("applied"));
    }

    @Test
    void one_can_pause() {
        CompletableFuture<Reply<String>> reply = asked(APPLY);
        operator.press('q');
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.Pause<>());
    }

    @Test
    void an_interrupt_ends_the_prompt_and_the_next_one_can_be_answered() {
        CompletableFuture<Reply<String>> interrupted = asked(REASON);
        operator.interrupt();
        assertThat(Waiting.the(interrupted)).isEqualTo(new Reply.Interrupted<>());

        CompletableFuture<Reply<Integer>> next = asked(WAY);
        operator.pick(2);
        assertThat(Waiting.the(next)).isEqualTo(new Reply.Answer<>(2));
    }

    @Test
    void the_end_of_input_is_no_answer() {
        CompletableFuture<Reply<String>> reply = asked(APPLY);
        operator.leave();
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.EndOfInput<>());
    }

    @Test
    void what_is_shown_stays_and_carries_no_control_characters() {
        operator.dialog().show(Heading.chapter("Phase 1", "now 12.0 s"));
        operator.dialog().show(new Evidence("src/lib.rs:3", List.of("let a = \"\u001b]0;owned\u0007\u202Eevil\";")));
        operator.dialog().show(Notice.stop("This would halt the chain."));
        awaits("This would halt the chain.");
        assertThat(operator.sees())
                .contains("Phase 1", "<ESC>", "<U+202E>evil", "STOP")
                .doesNotContain("\u202E", "owned");
    }

    @Test
    void work_gives_its_result() {
        int result = operator.dialog().during("Scanning", report -> {
            report.say("1 of 2 files");
            ticker.tick();
            return 42;
        });
        assertThat(result).isEqualTo(42);
    }

    @Test
    void another_program_runs_in_between() {
        StringBuilder ran = new StringBuilder();
        operator.dialog().aside(() -> ran.append("editor"));
        CompletableFuture<Reply<String>> reply = asked(APPLY);
        operator.press('y');
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.Answer<>("applied"));
        assertThat(ran).hasToString("editor");
    }
}
