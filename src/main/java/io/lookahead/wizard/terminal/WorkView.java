package io.lookahead.wizard.terminal;

import io.lookahead.wizard.dialog.Cells;
import io.lookahead.wizard.dialog.Glyphs;
import io.lookahead.wizard.dialog.Line;
import io.lookahead.wizard.dialog.Look;
import io.lookahead.wizard.dialog.Tone;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Shows that work goes on, once it has taken long enough to be noticed. */
final class WorkView {

    static final Duration QUIET = Duration.ofMillis(300);
    static final Duration FRAME = Duration.ofMillis(120);

    private final String what;
    private final Function<Look, Live> under;
    private String detail = "";
    private int frame;
    private boolean hasEnded;

    /** @param under what stands on the screen meanwhile, and goes on to stand there: the prompt, if there is one */
    WorkView(String what, Function<Look, Live> under) {
        this.what = what;
        this.under = under;
    }

    synchronized void detail(String text) {
        detail = text;
    }

    void tick(Screen screen) {
        synchronized (this) {
            if (hasEnded) {
                return;
            }
            frame++;
        }
        screen.live(this::draw);
    }

    void end(Screen screen) {
        synchronized (this) {
            hasEnded = true;
        }
        screen.live(under);
    }

    private synchronized Live draw(Look look) {
        if (hasEnded) {
            return under.apply(look);
        }
        Glyphs glyphs = look.glyphs();
        String spinner = glyphs.spinner();
        Line line = Line.of(Tone.ACCENT, String.valueOf(spinner.charAt(frame % spinner.length())))
                .with(" ")
                .with(glyphs.fit(what));
        String more = Cells.cut(detail, Math.max(0, look.width() - 4 - line.width()), glyphs.ellipsis());
        Live standing = under.apply(look);
        List<Line> lines = new ArrayList<>(standing.lines());
        lines.add(line.with("  ").with(Tone.QUIET, glyphs.fit(more)));
        return standing.lines().isEmpty() ? Live.after(lines, 0) : new Live(lines, standing.row(), standing.column());
    }
}
