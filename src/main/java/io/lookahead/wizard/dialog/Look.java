package io.lookahead.wizard.dialog;

import java.util.ArrayList;
import java.util.List;

/**
 * How blocks are laid out.
 *
 * @param width columns there are; nothing laid out is wider than one less, so that no terminal wraps it
 * @param isDrawn whether signs, a gutter and bars may be drawn; otherwise everything is said in words, for reading
 *     aloud
 */
public record Look(int width, Glyphs glyphs, boolean isDrawn) {

    /** Prose is hard to read in longer lines. */
    private static final int LONGEST_PROSE = 96;

    private static final int INDENT = 4;
    private static final int NARROWEST = 20;

    public Look {
        width = Math.max(NARROWEST, width);
    }

    /** Columns for a line that starts at the left edge. */
    int line() {
        return width - 1;
    }

    /** Columns for source and output beside the gutter. */
    int wide() {
        return line() - INDENT;
    }

    /** Columns for prose beside the gutter. */
    public int prose() {
        return Math.min(wide(), LONGEST_PROSE);
    }

    /** Columns up to which asides are moved to the right. */
    int aside() {
        return Math.min(line(), LONGEST_PROSE + INDENT + INDENT);
    }

    /** The empty line between two parts of a chapter. */
    Line gap() {
        return isDrawn ? Line.of(Tone.QUIET, glyphs.gutter()) : Line.EMPTY;
    }

    /** The lines beside the gutter. */
    List<Line> beside(List<Line> lines) {
        return indented(lines, isDrawn ? Line.of(Tone.QUIET, glyphs.gutter()).with("   ") : Line.of("  "));
    }

    /** Source beside the gutter, where the first two columns hold a sign of its own. */
    List<Line> close(List<Line> lines) {
        return indented(lines, isDrawn ? Line.of(Tone.QUIET, glyphs.gutter()).with(" ") : Line.EMPTY);
    }

    /** Prose beside the gutter; text between backticks is a name or something to type. */
    List<Line> prose(Tone tone, String text) {
        List<Line> lines = new ArrayList<>();
        text.lines().forEach(part -> lines.addAll(Wrap.words(fit(marked(tone, part)), prose())));
        return beside(lines);
    }

    Line fit(Line line) {
        return glyphs.fit(line);
    }

    Line marked(Tone tone, String text) {
        if (!isDrawn || text.indexOf('`') < 0) {
            return Line.of(tone, text);
        }
        Line line = Line.EMPTY;
        String[] parts = text.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            line = line.with(i % 2 == 1 ? Tone.CODE : tone, parts[i]);
        }
        return line;
    }

    /** Two texts on one line, the second moved to the right; on two lines where one is too short. */
    List<Line> apart(Line left, String aside) {
        if (!isDrawn) {
            String said = aside.isEmpty() ? left.text() : left.text() + " (" + aside + ")";
            return Wrap.words(fit(Line.of(said)), line());
        }
        Line right = fit(Line.of(Tone.QUIET, aside));
        int space = aside() - left.width() - right.width();
        if (right.isEmpty()) {
            return List.of(left);
        }
        if (space >= 2) {
            return List.of(left.with(" ".repeat(space)).with(right));
        }
        List<Line> lines = new ArrayList<>(List.of(left));
        lines.addAll(prose(Tone.QUIET, aside));
        return lines;
    }

    private static List<Line> indented(List<Line> lines, Line indent) {
        return lines.stream().map(indent::with).toList();
    }
}
