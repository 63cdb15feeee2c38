package io.lookahead.wizard.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PlainDialogTest extends DialogContract {

    @Override
    protected Operator sitDown(ManualTicker ticker) {
        return new AtPipe(ticker, () -> {
            throw new AssertionError("nobody asked to stop at once");
        });
    }

    @Test
    void long_work_is_announced_and_then_says_now_and_then_that_it_goes_on() {
        ManualTicker ticker = new ManualTicker();
        AtPipe operator = new AtPipe(ticker, () -> {});
        operator.dialog().during("Scanning", report -> {
            ticker.tick();
            report.say("7 files");
            ticker.tick();
            return "";
        });
        assertThat(operator.sees().lines()).containsExactly("Scanning …", "Still working: Scanning (7 files)");
    }

    @Test
    void short_work_says_nothing() {
        AtPipe operator = new AtPipe(new ManualTicker(), () -> {});
        operator.dialog().during("Scanning", report -> "");
        assertThat(operator.sees()).isEmpty();
    }

    @Test
    void an_interrupt_during_work_waits_for_the_next_prompt_and_a_second_one_does_not() {
        AtomicInteger aborts = new AtomicInteger();
        AtPipe operator = new AtPipe(new ManualTicker(), aborts::incrementAndGet);
        operator.dialog().during("Applying", report -> {
            operator.interrupt();
            return "";
        });
        assertThat(operator.dialog().ask(Menu.yesNo("go-on", "Go on?", List.of())))
                .isEqualTo(new Reply.Interrupted<>());
        assertThat(aborts).hasValue(0);
        operator.interrupt();
        operator.interrupt();
        assertThat(aborts).hasValue(1);
    }

    @Test
    void choices_are_numbered_and_nothing_is_drawn() {
        AtPipe operator = new AtPipe(new ManualTicker(), () -> {});
        operator.type("2");
        operator.dialog().show(Heading.step("1.4 The hook", "step 4 of 8"));
        operator.dialog().show(new Bars(List.of(new Bars.Bar("today", 12, "12.0 s", "p95 12.0"))));
        operator.dialog().ask(Menu.yesNo("go-on", "Go on?", List.of()));
        assertThat(operator.sees()).isEqualTo("""

                        1.4 The hook (step 4 of 8)
                          today: 12.0 s, p95 12.0

                        Go on?
                          1. yes (y)
                          2. no (n)
                          Or: ? help, m map, b back, q pause.
                        > Answer: no
                        """);
    }

    /** Someone who pipes lines in. */
    private static final class AtPipe implements Operator {

        private final StringWriter seen = new StringWriter();
        private final PipedWriter typed = new PipedWriter();
        private final PlainDialog dialog;

        AtPipe(ManualTicker ticker, Runnable abort) {
            try {
                LineSource lines = new LineSource(new PipedReader(typed));
                dialog = new PlainDialog(
                        lines, new PrintWriter(seen), new Look(80, Glyphs.UNICODE, false), ticker, abort);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Dialog dialog() {
            return dialog;
        }

        @Override
        public String sees() {
            synchronized (seen.getBuffer()) {
                return seen.toString();
            }
        }

        @Override
        public void press(char key) {
            type(String.valueOf(key));
        }

        @Override
        public void pick(int number) {
            type(String.valueOf(number));
        }

        @Override
        public void type(String text) {
            try {
                typed.write(text + "\n");
                typed.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void backFromText() {
            type("<");
        }

        @Override
        public void interrupt() {
            dialog.interrupt();
        }

        @Override
        public void leave() {
            try {
                typed.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
