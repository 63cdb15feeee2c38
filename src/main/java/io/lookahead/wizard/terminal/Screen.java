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

/**
 * The narrative with its live end: printed lines go to the scrollback for good, below them stand the live lines and the
 * pinned ones, of which only what differs is drawn again. Everything that belongs together reaches the terminal in one
 * write, so that nothing flickers. All methods may be called from any thread.
 */
final class Screen {

    private static final int FALLBACK_ROWS = 24;
    private static final int FALLBACK_COLUMNS = 80;

    private final Terminal terminal;
    private final Paint paint;
    private final Glyphs glyphs;
    private final LiveRegion region = new LiveRegion();
    private Function<Look, Live> live = look -> Live.NOTHING;
    private Bearings bearings = Bearings.NONE;
    private List<Line> drawn = List.of();
    private int rows;
    private int columns;

    Screen(Terminal terminal, Paint paint, Glyphs glyphs) {
        this.terminal = terminal;
        this.paint = paint;
        this.glyphs = glyphs;
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
        StringBuilder out = new StringBuilder(region.vanish());
        lines.forEach(line -> out.append(paint.of(line)).append("\r\n"));
        write(out.append(drawing()).toString());
    }

    /** What is live now. */
    synchronized Function<Look, Live> live() {
        return live;
    }

    /** Sets what is live from now on. It is laid out anew whenever it is drawn. */
    synchronized void live(Function<Look, Live> next) {
        live = next;
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
        write(drawing());
    }

    /** Takes what is live and pinned off the screen, so that another program can write. */
    synchronized void clear() {
        write(region.vanish());
    }

    /**
     * Draws anew after the terminal has changed its size. Terminals break lines anew when they become narrower, so what
     * was drawn may stand on more rows than before.
     */
    synchronized void resized() {
        measure();
        int above = 0;
        for (int row = 0; row < region.row(); row++) {
            above += Math.max(1, (drawn.get(row).width() + columns - 1) / columns);
        }
        write(region.vanish(Math.min(above, rows - 1)) + drawing());
    }

    /** Pinned lines give way where the screen is too low for them, and then the beginning of what is live. */
    private String drawing() {
        Live now = live.apply(look());
        int skipped = Math.max(0, now.lines().size() - (rows - 1));
        List<Line> lines =
                new ArrayList<>(now.lines().subList(skipped, now.lines().size()));
        List<Line> pinned = PinnedLines.of(bearings, look());
        if (lines.size() + pinned.size() < rows) {
            lines.addAll(pinned);
        }
        drawn = List.copyOf(lines);
        return region.become(lines.stream().map(paint::of).toList(), Math.max(0, now.row() - skipped), now.column());
    }

    private void write(String text) {
        terminal.writer().write(text);
        terminal.flush();
    }

    private void measure() {
        Size size = terminal.getSize();
        rows = size.getRows() > 0 ? size.getRows() : FALLBACK_ROWS;
        columns = size.getColumns() > 0 ? size.getColumns() : FALLBACK_COLUMNS;
    }
}
