package io.lookahead.wizard.dialog;

import java.util.ArrayList;
import java.util.List;

/** Amounts to compare. */
public record Bars(List<Bar> bars) implements Block {

    private static final int LONGEST = 24;

    public Bars {
        bars = List.copyOf(bars);
    }

    /**
     * One amount.
     *
     * @param amount how long the bar is, against the others
     * @param figure the amount with its unit
     * @param detail what else is known about it; empty for nothing
     */
    public record Bar(String label, double amount, String figure, String detail) {}

    @Override
    public List<Line> lines(Look look) {
        double most = bars.stream().mapToDouble(Bar::amount).max().orElse(0);
        int labels =
                bars.stream().mapToInt(bar -> Cells.width(bar.label())).max().orElse(0);
        List<Line> lines = new ArrayList<>();
        for (Bar bar : bars) {
            lines.addAll(look.isDrawn() ? drawn(look, bar, most, labels) : said(look, bar));
        }
        return look.beside(lines);
    }

    private static List<Line> drawn(Look look, Bar bar, double most, int labels) {
        int longest = Math.max(6, Math.min(LONGEST, look.wide() - labels - 32));
        int cells = most <= 0 ? 0 : (int) Math.round(longest * bar.amount() / most);
        Line line = Line.of(bar.label())
                .padded(labels + 2)
                .with(Tone.ACCENT, look.glyphs().bar().repeat(cells))
                .with(cells == 0 ? "" : " ")
                .with(Tone.STRONG, bar.figure());
        Line whole = look.fit(line).padded(labels + 2 + longest + 8).with("  ").with(Tone.QUIET, bar.detail());
        if (bar.detail().isEmpty()) {
            return List.of(look.fit(line));
        }
        if (whole.width() <= look.wide()) {
            return List.of(look.fit(whole));
        }
        List<Line> lines = new ArrayList<>(List.of(look.fit(line)));
        Wrap.words(look.fit(Line.of(Tone.QUIET, bar.detail())), look.wide() - labels - 2)
                .forEach(part -> lines.add(Line.of(" ".repeat(labels + 2)).with(part)));
        return lines;
    }

    private static List<Line> said(Look look, Bar bar) {
        String detail = bar.detail().isEmpty() ? "" : ", " + bar.detail();
        return Wrap.words(look.fit(Line.of(bar.label() + ": " + bar.figure() + detail)), look.prose());
    }
}
