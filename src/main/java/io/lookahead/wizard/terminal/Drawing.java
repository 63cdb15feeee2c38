package io.lookahead.wizard.terminal;

import io.lookahead.wizard.dialog.Aside;
import io.lookahead.wizard.dialog.Line;
import io.lookahead.wizard.dialog.Look;
import io.lookahead.wizard.dialog.Tone;
import io.lookahead.wizard.dialog.Typed;
import io.lookahead.wizard.dialog.Wrap;
import java.util.ArrayList;
import java.util.List;

/** What the views of prompts draw alike. */
final class Drawing {

    private Drawing() {}

    /** The question after its sign, with the empty line above it. */
    static List<Line> question(Look look, String question) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(Tone.QUIET, look.glyphs().gutter()));
        Line lead = Line.of(Tone.ACCENT, look.glyphs().prompt() + " ");
        for (Line part : Wrap.words(look.glyphs().fit(Line.of(Tone.STRONG, question)), look.width() - 3)) {
            lines.add(lead.with(part));
            lead = Line.of("  ");
        }
        return lines;
    }

    /** A question that was answered, as it stays in the narrative. */
    static List<Line> settled(Look look, String question, String answer) {
        Line text = look.glyphs().fit(Line.of(question).with("  ").with(Tone.STRONG, answer));
        List<Line> lines = new ArrayList<>();
        Line lead = Line.of(Tone.ACCENT, look.glyphs().past() + " ");
        for (Line part : Wrap.words(text, look.width() - 3)) {
            lines.add(lead.with(part));
            lead = Line.of(Tone.QUIET, look.glyphs().gutter() + " ");
        }
        return lines;
    }

    /**
     * Keys with what they do, on as many lines as they need; only one wider than the screen is parted from its words.
     */
    static List<Line> keys(Look look, List<Line> keys) {
        List<Line> lines = new ArrayList<>();
        Line indent = Line.of(Tone.QUIET, look.glyphs().gutter()).with(" ");
        Line line = indent;
        for (Line key : keys) {
            List<Line> parts = Wrap.words(look.glyphs().fit(key), look.width() - 6);
            for (Line part : parts.subList(0, parts.size() - 1)) {
                if (line.width() > indent.width()) {
                    lines.add(line);
                }
                lines.add(indent.with("  ").with(part));
                line = indent;
            }
            Line fitted = parts.get(parts.size() - 1);
            if (line.width() + 3 + fitted.width() > look.width() - 1 && line.width() > indent.width()) {
                lines.add(line);
                line = indent;
            }
            line = line.width() == indent.width()
                    ? line.with("  ").with(fitted)
                    : line.with("   ").with(fitted);
        }
        lines.add(line);
        return lines;
    }

    static Line key(String key, String label) {
        return Line.of(Tone.STRONG, key).with(" " + label);
    }

    /** The keys of every prompt that does not take text. */
    static List<Line> commonKeys(List<Aside> asides) {
        List<Line> keys = new ArrayList<>();
        asides.forEach(aside -> keys.add(key(String.valueOf(aside.key()), aside.label())));
        for (Typed.Word word : List.of(Typed.Word.BACK, Typed.Word.MAP, Typed.Word.HELP, Typed.Word.PAUSE)) {
            keys.add(quiet(word));
        }
        return keys;
    }

    private static Line quiet(Typed.Word word) {
        return Line.of(Tone.QUIET, word.key() + " " + word.label());
    }

    /** A remark under a prompt, such as what would be an answer. */
    static List<Line> remark(Look look, String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        Line lead = Line.of(Tone.QUIET, look.glyphs().gutter())
                .with(" ")
                .with(Tone.WARNING, look.glyphs().warning() + " ");
        List<Line> lines = new ArrayList<>();
        for (Line part : Wrap.words(look.glyphs().fit(Line.of(text)), look.width() - 1 - lead.width())) {
            lines.add(lines.isEmpty() ? lead.with(part) : Line.of("    ").with(part));
        }
        return lines;
    }
}
