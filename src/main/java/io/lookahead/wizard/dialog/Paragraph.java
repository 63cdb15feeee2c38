package io.lookahead.wizard.dialog;

import java.util.List;

/** Prose. Text between backticks is a name or something to type; a line end begins a new line. */
public record Paragraph(Tone tone, String text) implements Block {

    public static Paragraph of(String text) {
        return new Paragraph(Tone.PLAIN, text);
    }

    /** Prose of less weight. */
    public static Paragraph quiet(String text) {
        return new Paragraph(Tone.QUIET, text);
    }

    @Override
    public List<Line> lines(Look look) {
        return look.prose(tone, text);
    }
}
