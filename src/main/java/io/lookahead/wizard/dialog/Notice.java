package io.lookahead.wizard.dialog;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that must not be overlooked: a sign, a word and the text.
 *
 * @param see where it comes from or where to read more; empty for nothing
 */
public record Notice(Kind kind, String text, String see) implements Block {

    /** How much it weighs. */
    public enum Kind {
        GOOD("Done", Tone.GOOD),
        NOTE("Note", Tone.ACCENT),
        WARNING("Warning", Tone.WARNING),
        STOP("STOP", Tone.STOP);

        private final String word;
        private final Tone tone;

        Kind(String word, Tone tone) {
            this.word = word;
            this.tone = tone;
        }
    }

    public static Notice good(String text) {
        return new Notice(Kind.GOOD, text, "");
    }

    public static Notice note(String text) {
        return new Notice(Kind.NOTE, text, "");
    }

    public static Notice warning(String text) {
        return new Notice(Kind.WARNING, text, "");
    }

    public static Notice stop(String text) {
        return new Notice(Kind.STOP, text, "");
    }

    @Override
    public List<Line> lines(Look look) {
        Line lead = look.isDrawn()
                ? Line.of(kind.tone, sign(look.glyphs()) + " " + kind.word).with("  ")
                : Line.of(kind.word + ": ");
        List<Line> lines = new ArrayList<>();
        int room = Math.max(20, look.prose() - lead.width());
        for (String part : text.lines().toList()) {
            for (Line line : Wrap.words(look.fit(look.marked(Tone.PLAIN, part)), room)) {
                lines.add((lines.isEmpty() ? lead : Line.of(" ".repeat(lead.width()))).with(line));
            }
        }
        if (!see.isEmpty()) {
            Wrap.words(look.fit(Line.of(Tone.QUIET, see)), room)
                    .forEach(line -> lines.add(Line.of(" ".repeat(lead.width())).with(line)));
        }
        return look.beside(lines);
    }

    private String sign(Glyphs glyphs) {
        return switch (kind) {
            case GOOD -> glyphs.done();
            case NOTE -> glyphs.note();
            case WARNING -> glyphs.warning();
            case STOP -> glyphs.stop();
        };
    }
}
