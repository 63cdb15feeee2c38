package io.lookahead.wizard.terminal;

import io.lookahead.wizard.dialog.Dialog;
import io.lookahead.wizard.dialog.Glyphs;
import io.lookahead.wizard.dialog.Operator;
import io.lookahead.wizard.dialog.Ticker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;

/** Someone at a terminal that exists in memory only: what reaches it is drawn as a real one would. */
public final class AtTerminal implements Operator {

    private final LineDisciplineTerminal terminal;
    private final ScreenTerminal screen;
    private final TerminalDialog dialog;

    public AtTerminal(int columns, int rows, Glyphs glyphs, boolean inColour, Ticker ticker, Runnable abort) {
        try {
            ScreenTerminal.VirtualTerminal virtual =
                    ScreenTerminal.withTerminal("test", "xterm-256color", columns, rows);
            terminal = virtual.terminal();
            screen = virtual.screen();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        dialog = new TerminalDialog(terminal, inColour, glyphs, ticker, abort);
    }

    @Override
    public Dialog dialog() {
        return dialog;
    }

    public void resize(int columns, int rows) {
        screen.setSize(Size.of(columns, rows));
        terminal.setSize(Size.of(columns, rows));
        terminal.raise(Terminal.Signal.WINCH);
    }

    public LineDisciplineTerminal terminal() {
        return terminal;
    }

    /** Whether any cell on the screen has a colour. */
    public boolean usesColour() {
        long[] cells = new long[screen.getColumns() * screen.getRows()];
        screen.dump(cells, new int[2]);
        return Arrays.stream(cells).anyMatch(ScreenTerminal::cellHasForeground);
    }

    /** The cells on the screen, row by row, as {@link ScreenTerminal} tells them. */
    public List<long[]> cells() {
        int columns = screen.getColumns();
        long[] cells = new long[columns * screen.getRows()];
        screen.dump(cells, new int[2]);
        List<long[]> rows = new ArrayList<>();
        for (int row = 0; row < screen.getRows(); row++) {
            rows.add(Arrays.copyOfRange(cells, row * columns, (row + 1) * columns));
        }
        return rows;
    }

    /** The rows on the screen, without what was scrolled away. */
    public List<String> screen() {
        return text(cells());
    }

    /** The rows that cells are, without empty ones at the end. */
    public static List<String> text(List<long[]> cells) {
        List<String> rows = new ArrayList<>();
        cells.forEach(row -> rows.add(text(row, 0, row.length)));
        while (!rows.isEmpty() && rows.get(rows.size() - 1).isEmpty()) {
            rows.remove(rows.size() - 1);
        }
        return rows;
    }

    @Override
    public String sees() {
        List<String> rows = new ArrayList<>();
        synchronized (screen) {
            screen.getHistory().forEach(cells -> rows.add(text(cells, 0, cells.length)));
            rows.addAll(screen());
        }
        return String.join("\n", rows);
    }

    private static String text(long[] cells, int from, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            int codePoint = ScreenTerminal.cellCodePoint(cells[i]);
            text.appendCodePoint(codePoint == 0 ? ' ' : codePoint);
        }
        return text.toString().stripTrailing();
    }

    public void send(String keys) {
        try {
            terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void press(char key) {
        send(String.valueOf(key));
    }

    @Override
    public void pick(int number) {
        send(number + "\r");
    }

    @Override
    public void type(String text) {
        send(text + "\r");
    }

    @Override
    public void backFromText() {
        send("\033");
    }

    @Override
    public void interrupt() {
        send("\003");
    }

    @Override
    public void leave() {
        send("\004");
    }
}
