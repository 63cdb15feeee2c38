package io.lookahead.wizard.terminal;

import io.lookahead.wizard.dialog.Bearings;
import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Dialog;
import io.lookahead.wizard.dialog.Entry;
import io.lookahead.wizard.dialog.Glyphs;
import io.lookahead.wizard.dialog.Line;
import io.lookahead.wizard.dialog.Look;
import io.lookahead.wizard.dialog.Menu;
import io.lookahead.wizard.dialog.Pick;
import io.lookahead.wizard.dialog.Prompt;
import io.lookahead.wizard.dialog.PromptHelp;
import io.lookahead.wizard.dialog.Reply;
import io.lookahead.wizard.dialog.Ticker;
import io.lookahead.wizard.dialog.Tone;
import io.lookahead.wizard.dialog.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** The form for a terminal that can move its cursor. It owns the terminal until it is closed. */
public final class TerminalDialog implements Dialog {

    private final Terminal terminal;
    private final Attributes before;
    private final Screen screen;
    private final Keys keys;
    private final Ticker ticker;
    private final Runnable abort;
    private Bearings bearings = Bearings.NONE;
    private @Nullable Thread asking;
    private boolean isInterrupted;
    private boolean isClosed;

    /** @param abort ends the program when Ctrl-C is pressed again while work goes on */
    public TerminalDialog(Terminal terminal, boolean inColour, Glyphs glyphs, Ticker ticker, Runnable abort) {
        this.terminal = terminal;
        this.screen = new Screen(terminal, inColour ? Paint.COLOUR : Paint.WEIGHT, glyphs);
        this.keys = new Keys(terminal);
        this.ticker = ticker;
        this.abort = abort;
        this.before = terminal.getAttributes();
        readKeys();
        terminal.writer().write(Keys.PASTES_ON);
        terminal.handle(Terminal.Signal.WINCH, signal -> screen.resized());
        terminal.handle(Terminal.Signal.INT, signal -> interrupt());
        terminal.handle(Terminal.Signal.CONT, signal -> goOn());
        terminal.flush();
    }

    @Override
    public void show(Block block) {
        screen.print(block.lines(screen.look()));
    }

    @Override
    public void pin(Bearings here) {
        bearings = here;
        screen.pin(here);
    }

    @Override
    public <T> Reply<T> ask(Prompt<T> prompt) {
        if (beginAsking()) {
            return new Reply.Interrupted<>();
        }
        try {
            PromptView<T> view = view(prompt);
            if (prompt instanceof Menu<?> menu && menu.isGuarded()) {
                keys.forget();
            }
            screen.live(view::draw);
            return answer(prompt, view);
        } finally {
            endAsking();
        }
    }

    private <T> Reply<T> answer(Prompt<T> prompt, PromptView<T> view) {
        while (true) {
            Stroke stroke = view.takesText() ? keys.next() : keys.nextAlone();
            if (stroke.key() == Stroke.Key.INTERRUPT) {
                return settle(prompt, "Ctrl-C", new Reply.Interrupted<>());
            }
            if (stroke.key() == Stroke.Key.END_OF_INPUT) {
                return settle(prompt, "", new Reply.EndOfInput<>());
            }
            Optional<Typed<T>> typed = view.press(stroke);
            if (typed.isPresent() && typed.get() instanceof Typed.Value<T> value) {
                return settle(prompt, prompt.echo(value.value()), new Reply.Answer<>(value.value()));
            }
            if (typed.isPresent() && typed.get() instanceof Typed.Look<T> looked) {
                show(looked.aside().blocks().get());
            }
            if (typed.isPresent() && typed.get() instanceof Typed.Common<T> common) {
                switch (common.word()) {
                    case BACK -> {
                        return settle(prompt, "back", new Reply.Back<>());
                    }
                    case PAUSE -> {
                        return settle(prompt, "pause", new Reply.Pause<>());
                    }
                    case HELP -> show(PromptHelp.of(prompt));
                    case MAP -> show(bearings.map().get());
                }
            }
            screen.live(view::draw);
        }
    }

    /** Leaves the question with its answer in the narrative. */
    private <T> Reply<T> settle(Prompt<T> prompt, String answer, Reply<T> reply) {
        Look look = screen.look();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(Tone.QUIET, look.glyphs().gutter()));
        lines.addAll(Drawing.settled(look, prompt.question(), answer));
        screen.settle(lines);
        return reply;
    }

    private <T> PromptView<T> view(Prompt<T> prompt) {
        if (prompt instanceof Menu<T> menu) {
            return new MenuView<>(menu);
        }
        if (prompt instanceof Pick<T> pick) {
            return new PickView<>(pick, screen::rows);
        }
        return new EntryView<>((Entry<T>) prompt);
    }

    @Override
    public <T, E extends Exception> T during(String what, Work<T, E> work) throws E {
        WorkView view = new WorkView(what, screen.live());
        Ticker.Ticking ticking = ticker.every(WorkView.QUIET, WorkView.FRAME, () -> view.tick(screen));
        try {
            return work.run(view::detail);
        } finally {
            ticking.close();
            view.end(screen);
        }
    }

    @Override
    public void aside(Runnable program) {
        screen.clear();
        terminal.writer().write(Keys.PASTES_OFF);
        terminal.flush();
        Attributes own = terminal.getAttributes();
        terminal.setAttributes(before);
        try {
            program.run();
        } finally {
            terminal.setAttributes(own);
            terminal.writer().write(Keys.PASTES_ON);
            screen.resized();
        }
    }

    @Override
    public String form() {
        Look look = screen.look();
        return "terminal " + terminal.getType() + ", " + look.width() + " columns by " + screen.rows() + " rows, "
                + (look.glyphs().isUnicode() ? "Unicode" : "ASCII");
    }

    /** Leaves the narrative on the terminal, and the terminal as it was. */
    @Override
    public synchronized void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        screen.pin(Bearings.NONE);
        screen.settle(List.of());
        terminal.writer().write(Keys.PASTES_OFF);
        terminal.flush();
        terminal.setAttributes(before);
    }

    private void interrupt() {
        synchronized (this) {
            if (asking != null) {
                asking.interrupt();
                return;
            }
            if (!isInterrupted) {
                isInterrupted = true;
                screen.print(List.of(
                        Line.of("Finishing what is at hand, then pausing. Press Ctrl-C again to stop at once.")));
                return;
            }
        }
        close();
        abort.run();
    }

    /** After the program was stopped and goes on, the shell has left the terminal in its own mode. */
    private synchronized void goOn() {
        readKeys();
        controlC(asking == null ? Stroke.CONTROL_C : 0);
        screen.resized();
    }

    /** Keys are read one by one; those that interrupt and stop a program still do, also one that is run here. */
    private void readKeys() {
        terminal.enterRawMode();
        Attributes attributes = terminal.getAttributes();
        attributes.setLocalFlag(Attributes.LocalFlag.ISIG, true);
        attributes.setControlChar(Attributes.ControlChar.VQUIT, 0);
        terminal.setAttributes(attributes);
    }

    /** While a prompt waits, Ctrl-C is a key like others. Gives true where an interrupt came before the prompt. */
    private synchronized boolean beginAsking() {
        if (isInterrupted) {
            isInterrupted = false;
            return true;
        }
        asking = Thread.currentThread();
        controlC(0);
        return false;
    }

    private synchronized void endAsking() {
        asking = null;
        Thread.interrupted();
        controlC(Stroke.CONTROL_C);
    }

    private void controlC(int character) {
        Attributes attributes = terminal.getAttributes();
        attributes.setControlChar(Attributes.ControlChar.VINTR, character);
        terminal.setAttributes(attributes);
    }
}
