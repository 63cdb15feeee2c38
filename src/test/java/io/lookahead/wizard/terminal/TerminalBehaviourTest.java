package io.lookahead.wizard.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.wizard.dialog.Aside;
import io.lookahead.wizard.dialog.Bearings;
import io.lookahead.wizard.dialog.Checklist;
import io.lookahead.wizard.dialog.Entry;
import io.lookahead.wizard.dialog.Glyphs;
import io.lookahead.wizard.dialog.ManualTicker;
import io.lookahead.wizard.dialog.Mark;
import io.lookahead.wizard.dialog.Menu;
import io.lookahead.wizard.dialog.Notice;
import io.lookahead.wizard.dialog.Paragraph;
import io.lookahead.wizard.dialog.Pick;
import io.lookahead.wizard.dialog.Prompt;
import io.lookahead.wizard.dialog.Reply;
import io.lookahead.wizard.dialog.Waiting;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jline.terminal.Terminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a real terminal can do to a dialog. */
class TerminalBehaviourTest {

    private static final Menu<String> APPLY = new Menu<>(
            "apply",
            "Apply this change?",
            List.of(new Menu.Way<>('y', "yes", "", "applied"), new Menu.Way<>('n', "not now", "", "left")),
            List.of(),
            true,
            List.of());
    private static final Entry<String> REASON = Entry.text("reason", "Why?", "", "", Optional.empty(), List.of());
    private static final Bearings BEARINGS = new Bearings(
            List.of("saltmarsh-runtime", "v1.7.0"),
            List.of(new Bearings.Stage(Mark.NOW, 1, "runtime", 3, 8)),
            "block time",
            "12.0 s → 6.0 s",
            () -> List.of(new Checklist(List.of(Checklist.Item.of(Mark.DONE, "1.1 Constants")))));

    private final ManualTicker ticker = new ManualTicker();
    private final AtomicInteger aborts = new AtomicInteger();
    private AtTerminal operator = new AtTerminal(80, 24, Glyphs.UNICODE, true, ticker, aborts::incrementAndGet);

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
    void the_prompt_stands_above_the_two_pinned_lines() {
        operator.dialog().pin(BEARINGS);
        operator.dialog().show(Paragraph.of("The hook limits how many blocks may wait."));
        CompletableFuture<Reply<String>> reply = asked(APPLY);
        assertThat(operator.screen())
                .containsExactly(
                        "│   The hook limits how many blocks may wait.",
                        "│",
                        "◆ Apply this change?",
                        "│   y yes   n not now   b back   m map   ? help   q pause",
                        "── saltmarsh-runtime · v1.7.0 ─────────────────────────────── 12.0 s → 6.0 s ──",
                        " ▸ 1 runtime 3/8" + " ".repeat(50) + "block time");
        operator.press('y');
        Waiting.the(reply);
        assertThat(operator.screen())
                .startsWith("│   The hook limits how many blocks may wait.", "│", "◇ Apply this change?  yes");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void control_c_before_the_first_key_is_read_interrupts(boolean isGuarded) {
        Menu<String> menu = new Menu<>(APPLY.id(), APPLY.question(), APPLY.ways(), List.of(), isGuarded, List.of());
        Thread.currentThread().interrupt();
        assertThat(operator.dialog().ask(menu)).isEqualTo(new Reply.Interrupted<>());
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void what_scrolls_away_is_kept_in_order_and_once() {
        operator.dialog().pin(BEARINGS);
        IntStream.rangeClosed(1, 60).forEach(i -> operator.dialog().show(Paragraph.of("line " + i)));
        List<String> seen =
                operator.sees().lines().filter(line -> line.contains("line ")).toList();
        assertThat(seen).hasSize(60);
        assertThat(seen.get(0)).endsWith("line 1");
        assertThat(seen.get(59)).endsWith("line 60");
        assertThat(operator.sees().lines().filter(line -> line.contains("saltmarsh")))
                .hasSize(1);
        assertThat(operator.screen()).hasSize(24);
    }

    @Test
    void a_paste_of_ten_kilobytes_chooses_nothing() {
        CompletableFuture<Reply<String>> reply = asked(APPLY);
        operator.send("\033[200~" + "yes, all of it\n".repeat(700) + "\033[201~");
        awaits("left out");
        assertThat(reply).isNotDone();
        operator.press('n');
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.Answer<>("left"));
    }

    @Test
    void a_paste_of_ten_kilobytes_into_text_is_cut_and_can_be_taken_back() {
        CompletableFuture<Reply<String>> reply = asked(REASON);
        operator.send("\033[200~" + "0123456789\n".repeat(1000) + "\033[201~");
        awaits("the rest was left out");
        operator.send("\025short\r");
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.Answer<>("short"));
    }

    @Test
    void a_flood_of_keys_chooses_nothing() {
        CompletableFuture<Reply<String>> reply = asked(APPLY);
        operator.send("y".repeat(10_000));
        awaits("left out");
        operator.press('n');
        Reply<String> answer = Waiting.the(reply);
        assertThat(answer).isEqualTo(new Reply.Answer<>("left"));
    }

    @Test
    void a_key_pressed_before_the_question_was_seen_does_not_answer_it() {
        operator.send("y");
        CompletableFuture<Reply<String>> reply = asked(APPLY);
        operator.press('n');
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.Answer<>("left"));
    }

    @Test
    void enter_chooses_nothing_in_a_menu() {
        CompletableFuture<Reply<String>> reply = asked(APPLY);
        operator.send("\r");
        awaits("Enter chooses nothing here");
        operator.press('n');
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.Answer<>("left"));
    }

    @Test
    void arrows_move_in_a_list_and_around_its_ends() {
        Pick<Integer> pick = new Pick<>(
                "n",
                "Which?",
                List.of(new Pick.Item<>("a", "", 1), new Pick.Item<>("b", "", 2), new Pick.Item<>("c", "", 3)),
                0,
                List.of(),
                List.of());
        CompletableFuture<Reply<Integer>> reply = asked(pick);
        operator.send("\033OB\033[B\033OB\033OA\r");
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.Answer<>(3));
    }

    @Test
    void a_list_longer_than_the_screen_is_seen_through_a_window() {
        List<Pick.Item<Integer>> items = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> new Pick.Item<>("runtime-" + i, "", i))
                .toList();
        CompletableFuture<Reply<Integer>> reply =
                asked(new Pick<>("r", "Which runtime?", items, 0, List.of(), List.of()));
        operator.send("\033[F");
        awaits("runtime-100");
        assertThat(operator.screen())
                .anyMatch(row -> row.contains("◆ Which runtime?"))
                .hasSizeLessThanOrEqualTo(24);
        operator.send("\r");
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.Answer<>(100));
    }

    private static final Pick<String> END_STATE = new Pick<>(
            "end",
            "What should the chain look like in the end?",
            List.of(
                    new Pick.Item<>(
                            "shorter-slots",
                            "blocks and slots of 6 s, for good: what is made from the block time follows it",
                            "s"),
                    new Pick.Item<>(
                            "ready-not-activated",
                            "stop here: everything is in place and blocks stay at 12 s until it is taken up again",
                            "r")),
            0,
            List.of(),
            List.of());

    @ParameterizedTest
    @CsvSource({"60, 20", "80, 24", "200, 60"})
    void no_text_of_a_choice_is_cut(int columns, int rows) {
        operator = new AtTerminal(columns, rows, Glyphs.UNICODE, true, ticker, aborts::incrementAndGet);
        CompletableFuture<Reply<String>> reply = asked(END_STATE);
        assertThat(operator.screen()).noneMatch(row -> row.contains("…"));
        assertThat(words())
                .containsAll(List.of(END_STATE.items().get(0).detail().split(" ", -1)));
        assertThat(words())
                .containsAll(List.of(END_STATE.items().get(1).detail().split(" ", -1)));
        operator.send("\033[B\r");
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.Answer<>("r"));
    }

    private List<String> words() {
        return List.of(String.join(" ", operator.screen()).split("[│›\\s]+", -1));
    }

    @Test
    void a_list_too_long_for_all_its_text_shows_that_of_the_chosen_item() {
        List<Pick.Item<Integer>> items = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> new Pick.Item<>(
                        "choice-" + i, "what comes of it is told at length, ".repeat(4) + "end-" + i, i))
                .toList();
        CompletableFuture<Reply<Integer>> reply = asked(new Pick<>("r", "Which?", items, 0, List.of(), List.of()));
        awaits("end-1");
        assertThat(words()).contains("end-1").doesNotContain("end-2");
        operator.resize(60, 20);
        assertThat(words()).contains("end-1").doesNotContain("end-2");
        operator.send("\033[F");
        awaits("end-40");
        assertThat(operator.screen()).anyMatch(row -> row.contains("◆ Which?")).allMatch(row -> row.length() < 60);
        operator.send("\r");
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.Answer<>(40));
    }

    @Test
    void help_is_there_while_a_number_is_typed_and_by_f1_while_text_is() {
        Entry<String> number = Entry.wholeNumber(
                "n", "How many?", "a whole number", "", typed -> typed.matches("\\d+"), Optional.empty(), List.of());
        CompletableFuture<Reply<String>> reply = asked(number);
        operator.send("17?");
        awaits("goes back to what was asked before");
        operator.send("\r");
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.Answer<>("17"));

        reply = asked(REASON);
        operator.send("what now?\033OP");
        awaits("F1, or ? alone");
        operator.send("\r");
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.Answer<>("what now?"));
    }

    @Test
    void the_question_stays_while_something_is_worked_out_before_it_is_answered() {
        Aside ahead = new Aside(
                'i',
                "what if",
                "looks ahead",
                () -> operator.dialog().during("Simulating", report -> {
                    ticker.tick();
                    awaits("Simulating");
                    assertThat(operator.screen()).anyMatch(row -> row.contains("◆ Apply this change?"));
                    return List.of(Paragraph.of("It would be faster."));
                }));
        CompletableFuture<Reply<String>> reply =
                asked(new Menu<>(APPLY.id(), APPLY.question(), APPLY.ways(), List.of(ahead), true, List.of()));
        operator.press('i');
        awaits("It would be faster.");
        operator.press('n');
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.Answer<>("left"));
        assertThat(operator.sees()).doesNotContain("Simulating");
    }

    @Test
    void text_can_be_edited_in_the_middle() {
        CompletableFuture<Reply<String>> reply = asked(REASON);
        operator.send("teh vote\001\033[C\033[C\177\033[C" + "e\005!\r");
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.Answer<>("the vote!"));
    }

    @ParameterizedTest
    @CsvSource({"80, 24, 60, 20", "80, 24, 200, 60", "60, 20, 80, 24", "80, 24, 80, 10"})
    void after_a_resize_prompt_and_pinned_lines_fit_again(int columns, int rows, int newColumns, int newRows) {
        operator = new AtTerminal(columns, rows, Glyphs.UNICODE, true, ticker, aborts::incrementAndGet);
        operator.dialog().pin(BEARINGS);
        operator.dialog().show(Paragraph.of("Something that was said."));
        CompletableFuture<Reply<String>> reply = asked(APPLY);
        operator.resize(newColumns, newRows);
        List<String> screen = operator.screen();
        assertThat(screen).allMatch(row -> row.length() <= newColumns);
        assertThat(screen.get(screen.size() - 2)).hasSize(newColumns - 1).startsWith("── saltmarsh-runtime");
        assertThat(screen)
                .filteredOn(row -> row.contains("◆ Apply this change?"))
                .hasSize(1);
        operator.press('n');
        assertThat(Waiting.the(reply)).isEqualTo(new Reply.Answer<>("left"));
    }

    @Test
    void an_interrupt_during_work_waits_for_the_next_prompt_and_a_second_one_does_not() {
        String result = operator.dialog().during("Applying", report -> {
            operator.terminal().raise(Terminal.Signal.INT);
            return "done";
        });
        assertThat(result).isEqualTo("done");
        assertThat(operator.dialog().ask(APPLY)).isEqualTo(new Reply.Interrupted<>());
        assertThat(aborts).hasValue(0);

        operator.terminal().raise(Terminal.Signal.INT);
        operator.terminal().raise(Terminal.Signal.INT);
        assertThat(aborts).hasValue(1);
    }

    @Test
    void long_work_is_seen_and_leaves_nothing_behind() {
        operator.dialog().pin(BEARINGS);
        operator.dialog().during("Scanning the repository", report -> {
            report.say("143 of 412 files");
            ticker.tick();
            awaits("Scanning the repository  143 of 412 files");
            return "";
        });
        assertThat(operator.screen()).noneMatch(row -> row.contains("Scanning"));
    }

    @Test
    void closing_leaves_the_narrative_and_takes_the_rest_away() {
        operator.dialog().pin(BEARINGS);
        operator.dialog().show(Paragraph.of("All is saved."));
        operator.dialog().close();
        assertThat(operator.screen()).containsExactly("│   All is saved.");
    }

    @Test
    void without_unicode_only_ascii_reaches_the_screen() {
        operator = new AtTerminal(80, 24, Glyphs.ASCII, false, ticker, aborts::incrementAndGet);
        operator.dialog().pin(BEARINGS);
        operator.dialog().show(Paragraph.of("12 s → 6 s · größer"));
        CompletableFuture<Reply<String>> reply = asked(APPLY);
        assertThat(operator.sees()).matches("[\\p{ASCII}]*");
        operator.press('n');
        Waiting.the(reply);
    }

    @Test
    void without_colour_no_colour_is_sent() {
        operator = new AtTerminal(80, 24, Glyphs.UNICODE, false, ticker, aborts::incrementAndGet);
        operator.dialog().show(Notice.stop("This would halt the chain."));
        assertThat(operator.usesColour()).isFalse();

        operator = new AtTerminal(80, 24, Glyphs.UNICODE, true, ticker, aborts::incrementAndGet);
        operator.dialog().show(Notice.stop("This would halt the chain."));
        assertThat(operator.usesColour()).isTrue();
    }
}
