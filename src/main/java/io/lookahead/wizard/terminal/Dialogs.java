package io.lookahead.wizard.terminal;

import io.lookahead.wizard.dialog.Dialog;
import io.lookahead.wizard.dialog.Glyphs;
import io.lookahead.wizard.dialog.LineSource;
import io.lookahead.wizard.dialog.Look;
import io.lookahead.wizard.dialog.PlainDialog;
import io.lookahead.wizard.dialog.Ticker;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.Signals;

/** Opens the dialog that fits where lookahead was started. */
public final class Dialogs {

    private Dialogs() {}

    /**
     * Opens the full form, or the plain one where the full one is not wanted or not to be had.
     *
     * @param abort ends the program when Ctrl-C is pressed twice while work goes on
     */
    public static Dialog open(Surroundings surroundings, InputStream in, PrintStream out, Runnable abort) {
        if (surroundings.plainBecause().isPresent()) {
            return plain(surroundings, in, out, abort);
        }
        try {
            return full(builder(surroundings).system(true).dumb(false).build(), surroundings, abort);
        } catch (IOException | IllegalStateException unusable) {
            return plain(surroundings, in, out, abort);
        }
    }

    /**
     * Opens the full form on a terminal of the operating system that nobody sits at.
     *
     * @param in what is typed
     * @throws IOException where there are no such terminals
     */
    public static Dialog onPseudoTerminal(Surroundings surroundings, InputStream in, OutputStream out)
            throws IOException {
        Terminal terminal = builder(surroundings).system(false).streams(in, out).build();
        return full(terminal, surroundings, () -> {});
    }

    private static Dialog full(Terminal terminal, Surroundings surroundings, Runnable abort) {
        return new TerminalDialog(
                terminal, surroundings.colour().isYes(), glyphs(surroundings), Ticker.ofSystem(), abort);
    }

    private static TerminalBuilder builder(Surroundings surroundings) {
        return TerminalBuilder.builder()
                .name("lookahead")
                .type(surroundings.environment().getOrDefault("TERM", ""))
                .provider("jni")
                .graphemeCluster(false)
                .encoding(surroundings.unicode().isYes() ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII);
    }

    private static Dialog plain(Surroundings surroundings, InputStream in, PrintStream out, Runnable abort) {
        Look look = new Look(surroundings.columns(), glyphs(surroundings), false);
        PlainDialog dialog = new PlainDialog(
                new LineSource(new InputStreamReader(in, StandardCharsets.UTF_8)),
                new PrintWriter(out, true, StandardCharsets.UTF_8),
                look,
                Ticker.ofSystem(),
                abort);
        Signals.register("INT", dialog::interrupt);
        return dialog;
    }

    private static Glyphs glyphs(Surroundings surroundings) {
        return surroundings.unicode().isYes() ? Glyphs.UNICODE : Glyphs.ASCII;
    }
}
