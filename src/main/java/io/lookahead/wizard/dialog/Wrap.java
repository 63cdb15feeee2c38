package io.lookahead.wizard.dialog;

import java.util.ArrayList;
import java.util.List;

/** Breaks lines to a width in cells, keeping tones. */
public final class Wrap {

    /** Signs after which source may be broken without being misread. */
    private static final String SIGNS = ",;:/(<[{=&|";

    private final int width;
    private final int further;
    private final List<Line> lines = new ArrayList<>();
    private Line current = Line.EMPTY;
    private int used;

    /** @param further columns by which every line after the first stands further in */
    private Wrap(int width, int further) {
        this.further = Math.max(0, Math.min(further, width / 2));
        this.width = Math.max(1, width);
    }

    /** Breaks prose between words; a word that is wider than a line is broken where the line ends. */
    public static List<Line> words(Line prose, int width) {
        Wrap wrap = new Wrap(width, 0);
        for (Line word : split(prose)) {
            wrap.word(word);
        }
        return wrap.finish();
    }

    /**
     * Breaks source and commands, keeping their spaces: after a sign where one is near the end of the line, else
     * anywhere.
     */
    public static List<Line> source(Line text, int width) {
        Wrap wrap = new Wrap(width, 0);
        wrap.pieces(text);
        return wrap.finish();
    }

    /**
     * As {@link #source}, every line after the first standing further in and without the spaces it would begin with.
     */
    public static List<Line> hanging(Line text, int width, int further) {
        Wrap wrap = new Wrap(width, further);
        wrap.pieces(text);
        return wrap.finish();
    }

    /** Words, each with the spaces that follow it. */
    private static List<Line> split(Line prose) {
        List<Line> words = new ArrayList<>();
        Line word = Line.EMPTY;
        boolean inSpace = false;
        for (Span span : prose.spans()) {
            String text = span.text();
            int from = 0;
            for (int at = 0; at < text.length(); at++) {
                boolean space = text.charAt(at) == ' ';
                if (!space && inSpace) {
                    words.add(word.with(span.tone(), text.substring(from, at)));
                    word = Line.EMPTY;
                    from = at;
                }
                inSpace = space;
            }
            word = word.with(span.tone(), text.substring(from));
        }
        words.add(word);
        return words;
    }

    private void word(Line word) {
        String text = word.text();
        int visible = Cells.width(text.stripTrailing());
        if (used > 0 && used + visible > width) {
            end();
        }
        if (visible > width) {
            pieces(word);
        } else {
            current = current.with(word);
            used += Cells.width(text);
        }
    }

    private void pieces(Line line) {
        String text = line.text();
        int at = 0;
        while (at < text.length()) {
            if (further > 0 && current.isEmpty() && !lines.isEmpty()) {
                begin();
                while (at < text.length() - 1 && text.charAt(at) == ' ') {
                    at++;
                }
            }
            String head = Cells.head(text.substring(at), width - used);
            if (head.isEmpty() && used > 0) {
                end();
                continue;
            }
            if (head.isEmpty()) {
                head = text.substring(at, text.offsetByCodePoints(at, 1));
            }
            boolean isBroken = at + head.length() < text.length();
            if (isBroken) {
                head = head.substring(0, breakIn(head));
            }
            current = current.with(line.slice(at, at + head.length()));
            used += Cells.width(head);
            at += head.length();
            if (isBroken) {
                end();
            }
        }
    }

    /** Where to break a text that is too long: near the end of the line, after a space, else after a sign. */
    private int breakIn(String head) {
        int least = Math.max(indent(head), width / 2 - used);
        for (String signs : List.of(" ", SIGNS)) {
            for (int at = head.length(); at > least; at--) {
                if (signs.indexOf(head.charAt(at - 1)) >= 0) {
                    return at;
                }
            }
        }
        return head.length();
    }

    private static int indent(String head) {
        return head.length() - head.stripLeading().length();
    }

    private void begin() {
        current = Line.of(" ".repeat(further));
        used = further;
    }

    private void end() {
        lines.add(trimmed(current));
        current = Line.EMPTY;
        used = 0;
    }

    private List<Line> finish() {
        if (used > 0 || lines.isEmpty()) {
            end();
        }
        return List.copyOf(lines);
    }

    private static Line trimmed(Line line) {
        List<Span> spans = new ArrayList<>(line.spans());
        while (!spans.isEmpty()) {
            Span last = spans.remove(spans.size() - 1);
            String text = last.text().stripTrailing();
            if (!text.isEmpty()) {
                spans.add(new Span(last.tone(), text));
                break;
            }
        }
        return new Line(spans);
    }
}
