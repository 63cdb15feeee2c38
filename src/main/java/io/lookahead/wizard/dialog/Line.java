package io.lookahead.wizard.dialog;

import java.util.ArrayList;
import java.util.List;

/** One line of text as it will stand on a screen, without its end. */
public record Line(List<Span> spans) {

    /** A line without text. */
    public static final Line EMPTY = new Line(List.of());

    public Line {
        spans = List.copyOf(spans);
    }

    public static Line of(String text) {
        return of(Tone.PLAIN, text);
    }

    public static Line of(Tone tone, String text) {
        return EMPTY.with(tone, text);
    }

    /** This line with text added at its end. */
    public Line with(Tone tone, String text) {
        if (text.isEmpty()) {
            return this;
        }
        List<Span> longer = new ArrayList<>(spans);
        int last = longer.size() - 1;
        if (last >= 0 && longer.get(last).tone() == tone) {
            longer.set(last, new Span(tone, longer.get(last).text() + text));
        } else {
            longer.add(new Span(tone, text));
        }
        return new Line(longer);
    }

    /** This line with text of the plain tone added at its end. */
    public Line with(String text) {
        return with(Tone.PLAIN, text);
    }

    /** This line followed by another. */
    public Line with(Line other) {
        Line longer = this;
        for (Span span : other.spans) {
            longer = longer.with(span.tone(), span.text());
        }
        return longer;
    }

    /** The part of this line from one char of its text up to another. */
    Line slice(int from, int to) {
        Line slice = EMPTY;
        int start = 0;
        for (Span span : spans) {
            String text = span.text();
            int first = Math.max(from - start, 0);
            int last = Math.min(to - start, text.length());
            if (first < last) {
                slice = slice.with(span.tone(), text.substring(first, last));
            }
            start += text.length();
        }
        return slice;
    }

    /** This line in one tone, whatever tones it had. */
    public Line in(Tone tone) {
        return of(tone, text());
    }

    /** This line filled with spaces up to a width in cells; unchanged where it is as wide already. */
    public Line padded(int width) {
        return with(" ".repeat(Math.max(0, width - width())));
    }

    /** How many cells of a terminal it takes. */
    public int width() {
        return spans.stream().mapToInt(span -> Cells.width(span.text())).sum();
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** The text without its tones. */
    public String text() {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }
}
