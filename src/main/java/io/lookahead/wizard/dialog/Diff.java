package io.lookahead.wizard.dialog;

import java.util.ArrayList;
import java.util.List;

/**
 * A change of one file.
 *
 * @param note what is known about the change, such as that it was proven; empty for nothing
 */
public record Diff(String file, String note, List<Hunk> hunks) implements Block {

    /** Columns by which the rest of a broken line stands further in than its beginning. */
    private static final int FURTHER = 4;

    public Diff {
        hunks = List.copyOf(hunks);
    }

    /**
     * Lines that change together, with some that stay around them.
     *
     * @param line number of its first line before the change, from 1
     */
    public record Hunk(int line, List<Row> rows) {
        public Hunk {
            rows = List.copyOf(rows);
        }
    }

    /** One line of a hunk. */
    public record Row(Kind kind, String text) {}

    /** What happens to a line. */
    public enum Kind {
        SAME(' '),
        REMOVED('-'),
        ADDED('+');

        private final char sign;

        Kind(char sign) {
            this.sign = sign;
        }

        char sign() {
            return sign;
        }
    }

    @Override
    public List<Line> lines(Look look) {
        List<Line> lines = new ArrayList<>();
        String aside = note;
        for (Hunk hunk : hunks) {
            lines.add(look.gap());
            Line place = Line.of(Tone.QUIET, "@@ " + file + ":" + hunk.line() + " @@");
            lines.addAll(look.apart(look.beside(List.of(look.fit(place))).get(0), aside));
            aside = "";
            for (WordDiff.Marked row : WordDiff.of(hunk.rows())) {
                lines.addAll(look.close(wrapped(look, row)));
            }
        }
        return lines;
    }

    /** A line that is too long goes on below, further in than it began. */
    private static List<Line> wrapped(Look look, WordDiff.Marked row) {
        Line text = look.fit(row.text());
        String source = text.text();
        int own = source.length() - source.stripLeading().length();
        int further = Math.min(own + FURTHER, look.wide() / 2);
        List<Line> lines = new ArrayList<>();
        for (Line part : Wrap.hanging(text, look.wide(), further)) {
            lines.add((lines.isEmpty() ? row.sign() : Line.of("  ")).with(part));
        }
        return lines;
    }
}
