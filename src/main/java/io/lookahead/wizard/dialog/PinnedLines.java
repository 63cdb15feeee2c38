package io.lookahead.wizard.dialog;

import java.util.List;
import java.util.Locale;

/** Lays bearings out on the two pinned lines, saying less where there is less room. */
public final class PinnedLines {

    private PinnedLines() {}

    /** The two lines; none where there are no bearings yet. */
    public static List<Line> of(Bearings bearings, Look look) {
        if (bearings.place().isEmpty()) {
            return List.of();
        }
        return List.of(rule(bearings, look), stages(bearings, look));
    }

    /** The bearings in words, for forms that pin nothing. */
    public static String said(Bearings bearings) {
        StringBuilder text = new StringBuilder(String.join(", ", bearings.place()));
        for (Bearings.Stage stage : bearings.stages()) {
            text.append(String.format(
                    Locale.ROOT,
                    "; %d %s: %d of %d, %s",
                    stage.number(),
                    stage.name(),
                    stage.done(),
                    stage.total(),
                    stage.mark().word()));
        }
        return bearings.figure().isEmpty()
                ? text.toString()
                : text + "; " + bearings.measure() + " " + bearings.figure();
    }

    private static Line rule(Bearings bearings, Look look) {
        Glyphs glyphs = look.glyphs();
        String rule = glyphs.rule();
        String figure = glyphs.fit(bearings.figure());
        int room = look.line() - Cells.width(figure) - 10;
        List<String> place = bearings.place();
        int parts = place.size();
        while (parts > 1 && Cells.width(joined(place, parts, glyphs)) > room) {
            parts--;
        }
        String where = Cells.cut(Clean.line(joined(place, parts, glyphs)), Math.max(8, room), glyphs.ellipsis());
        Line left = Line.of(Tone.QUIET, rule.repeat(2) + " ")
                .with(Tone.STRONG, where)
                .with(" ");
        Line right = figure.isEmpty()
                ? Line.EMPTY
                : Line.of(" ").with(Tone.STRONG, figure).with(Tone.QUIET, " " + rule.repeat(2));
        int between = Math.max(0, look.line() - left.width() - right.width());
        return left.with(Tone.QUIET, rule.repeat(between)).with(right);
    }

    private static String joined(List<String> place, int parts, Glyphs glyphs) {
        return glyphs.fit(String.join(" · ", place.subList(0, parts)));
    }

    private static Line stages(Bearings bearings, Look look) {
        Line named = stages(bearings, look, true);
        Line line = named.width() <= look.line() ? named : stages(bearings, look, false);
        Line measure = look.fit(Line.of(Tone.QUIET, bearings.figure().isEmpty() ? "" : bearings.measure() + "   "));
        int between = look.line() - line.width() - measure.width();
        return measure.isEmpty() || between < 2
                ? line
                : line.with(" ".repeat(between)).with(measure);
    }

    private static Line stages(Bearings bearings, Look look, boolean named) {
        Line line = Line.of(" ");
        for (Bearings.Stage stage : bearings.stages()) {
            line = line.with(line.width() == 1 ? "" : named ? "   " : "  ").with(stage(stage, named, look.glyphs()));
        }
        return line;
    }

    private static Line stage(Bearings.Stage stage, boolean named, Glyphs glyphs) {
        Mark mark = stage.mark();
        Tone weight = mark == Mark.NOW ? Tone.STRONG : mark.tone();
        String text = named ? stage.number() + " " + stage.name() : String.valueOf(stage.number());
        return Line.of(mark.tone(), mark.sign(glyphs) + " ")
                .with(weight, glyphs.fit(text))
                .with(Tone.QUIET, String.format(Locale.ROOT, " %d/%d", stage.done(), stage.total()));
    }
}
