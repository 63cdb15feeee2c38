package io.lookahead.wizard.dialog;

import java.util.ArrayList;
import java.util.List;

/**
 * Begins a part of the narrative.
 *
 * @param aside what stands at the right end of the line; empty for nothing
 */
public record Heading(Level level, String title, String aside) implements Block {

    /** How large a part begins. */
    public enum Level {
        OPENING,
        CHAPTER,
        STEP
    }

    public static Heading opening(String title, String aside) {
        return new Heading(Level.OPENING, title, aside);
    }

    public static Heading chapter(String title, String aside) {
        return new Heading(Level.CHAPTER, title, aside);
    }

    public static Heading step(String title, String aside) {
        return new Heading(Level.STEP, title, aside);
    }

    @Override
    public List<Line> lines(Look look) {
        List<Line> lines = new ArrayList<>();
        if (level != Level.OPENING) {
            lines.add(look.gap());
        }
        Line sign = sign(look);
        Line lead = sign;
        for (Line title : Wrap.words(look.fit(Line.of(Tone.STRONG, this.title)), look.line() - sign.width())) {
            lines.add(lead.with(title));
            lead = Line.of(" ".repeat(sign.width()));
        }
        lines.addAll(look.apart(lines.remove(lines.size() - 1), aside));
        return lines;
    }

    private Line sign(Look look) {
        if (!look.isDrawn()) {
            return level == Level.STEP ? Line.EMPTY : Line.of("== ");
        }
        return level == Level.STEP
                ? Line.of(Tone.ACCENT, look.glyphs().past() + " ")
                : Line.of(Tone.ACCENT, look.glyphs().prompt() + " ");
    }
}
