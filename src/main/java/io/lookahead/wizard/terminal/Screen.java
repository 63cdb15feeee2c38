package io.lookahead.wizard.terminal;

import io.lookahead.wizard.dialog.Bearings;
import io.lookahead.wizard.dialog.Glyphs;
import io.lookahead.wizard.dialog.Line;
import io.lookahead.wizard.dialog.Look;
import io.lookahead.wizard.dialog.PinnedLines;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;

/**
 * The narrative with its live end: printed lines go to the scrollback for good, below them stand the live lines and the
 * pinned ones, of which only what differs is drawn again. Everything that belongs together reaches the terminal in one
 * write. All methods may be called from any thread.
 */
final class Screen {

    private static final int FALLBACK_ROWS = 24;
    private static final int FALLBACK_COLUMNS = 80;

    private static final AttributedString END = new AttributedString("\n");

    private final Terminal terminal;
    private final Display display;
    private final Paint paint;
    private final Glyphs glyphs;
    private Function<Look, Live> live = look -> Live.NOTHING;
    private Bearings bearings = Bearings.NONE;
    private List<Line> drawn = List.of();
    private int drawnRow;
    private int rows;
    private int columns;

    Screen(Terminal terminal, Paint paint, Glyphs glyphs) {
        this.terminal = terminal;
        this.paint = paint;
        this.glyphs = glyphs;
        this.display = new Display(terminal, false);
        measure();
    }

    synchronized Look look() {
        return new Look(columns, glyphs, true);
    }

    synchronized int rows() {
        return rows;
    }

    /** Adds lines to the narrative, above what is live. */
    synchronized void print(List<Line> lines) {
        clear();
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(paint.of(line).toAnsi(terminal)).append('\n'));
        terminal.writer().write(text.toString());
        draw();
    }

    /** Sets what is live from now on. It is laid out anew whenever it is drawn. */
    synchronized void live(Function<Look, Live> drawing) {
        live = drawing;
        draw();
    }

    /** Adds lines to the narrative in place of what is live. */
    synchronized void settle(List<Line> lines) {
        live = look -> Live.NOTHING;
        print(lines);
    }

    synchronized void pin(Bearings here) {
        bearings = here;
        draw();
    }

    /** Draws what has changed since it was last drawn. */
    synchronized void draw() {
        List<Line> lines = new ArrayList<>();
        Live now = live.apply(look());
        List<Line> pinned = PinnedLines.of(bearings, look());
        int room = rows - 1;
        int skipped = Math.max(0, now.lines().size() - room);
        lines.addAll(now.lines().subList(skipped, now.lines().size()));
        if (lines.size() + pinned.size() <= room) {
            lines.addAll(pinned);
        }
        update(lines, Math.max(0, now.row() - skipped), now.column());
    }

    /** Takes what is live and pinned off the screen, so that another program can write. */
    synchronized void clear() {
        update(List.of(), 0, 0);
    }

    /**
     * Draws anew after the terminal has changed its size. Terminals break lines anew when they become narrower, so what
     * was drawn may stand on more rows than before.
     */
    synchronized void resized() {
        int before = columns;
        measure();
        if (columns == before && drawn.isEmpty()) {
            return;
        }
        int up = 0;
        for (int row = 0; row < drawnRow; row++) {
            up += Math.max(1, (drawn.get(row).width() + columns - 1) / columns);
        }
        terminal.puts(Capability.carriage_return);
        for (int i = 0; i < Math.min(up, rows - 1); i++) {
            terminal.puts(Capability.cursor_up);
        }
        terminal.puts(Capability.clr_eos);
        display.reset();
        drawn = List.of();
        draw();
    }

    private void update(List<Line> lines, int row, int column) {
        List<AttributedString> painted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            AttributedString text = paint.of(lines.get(i));
            painted.add(i < lines.size() - 1 ? AttributedString.join(AttributedString.EMPTY, text, END) : text);
        }
        display.update(painted, row * (columns + 1) + column, false);
        drawn = lines;
        drawnRow = row;
        terminal.flush();
    }

    private void measure() {
        Size size = terminal.getSize();
        rows = size.getRows() > 0 ? size.getRows() : FALLBACK_ROWS;
        columns = size.getColumns() > 0 ? size.getColumns() : FALLBACK_COLUMNS;
        display.resize(Size.of(columns, rows));
    }
}
