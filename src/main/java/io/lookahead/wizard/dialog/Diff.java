package io.lookahead.wizard.dialog;

import java.util.ArrayList;
import java.util.List;

/**
 * A change of one file.
 *
 * @param note what is known about the change, such as that it was proven; empty for nothing
 */
public record Diff(String file, String note, List<Hunk> hunks) implements Block {

    private static final String CONTINUED = "        ";

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
        List<Line> lines = new ArrayList<>();
        for (Line part : Wrap.source(look.fit(row.text()), look.wide() - CONTINUED.length() + 2)) {
            lines.add((lines.isEmpty() ? row.sign() : Line.of(CONTINUED)).with(part));
        }
        return lines;
    }
}
