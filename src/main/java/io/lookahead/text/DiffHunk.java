package io.lookahead.text;

import com.github.difflib.patch.AbstractDelta;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One region of a {@link UnifiedDiff}.
 *
 * @param oldStart 1-based first line before; the line it follows when it has no lines
 * @param oldCount number of lines before
 * @param newStart 1-based first line after; the line it follows when it has no lines
 * @param newCount number of lines after
 * @param lines context, removed and added lines in order
 */
public record DiffHunk(int oldStart, int oldCount, int newStart, int newCount, List<Line> lines) {

    public DiffHunk {
        lines = List.copyOf(lines);
    }

    /** What happens to a line. */
    public enum Change {
        CONTEXT(' '),
        REMOVED('-'),
        ADDED('+');

        private final char sign;

        Change(char sign) {
            this.sign = sign;
        }

        public char sign() {
            return sign;
        }
    }

    /**
     * One line of a hunk.
     *
     * @param change what happens to it
     * @param raw its bytes, one character a byte, with its line ending
     */
    public record Line(Change change, String raw) {

        /** The line as a reader sees it, without its line ending. */
        public String text() {
            String text = new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            return text.endsWith("\r\n")
                    ? text.substring(0, text.length() - 2)
                    : text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        }

        /** Whether the file ends with this line and no line ending. */
        public boolean endsWithoutNewline() {
            return !raw.endsWith("\n");
        }
    }

    /** The 1-based line before which, or at which, its first change is made. */
    public int firstChange() {
        int around = 0;
        while (around < lines.size() && lines.get(around).change() == Change.CONTEXT) {
            around++;
        }
        return Math.max(1, oldStart + around);
    }

    /** One hunk over neighbouring deltas. */
    static DiffHunk of(List<AbstractDelta<String>> deltas, List<String> old, int context) {
        AbstractDelta<String> first = deltas.get(0);
        AbstractDelta<String> last = deltas.get(deltas.size() - 1);
        int from = Math.max(0, first.getSource().getPosition() - context);
        int to = Math.min(
                old.size(), last.getSource().getPosition() + last.getSource().size() + context);
        List<Line> lines = new ArrayList<>();
        int added = 0;
        int removed = 0;
        int at = from;
        for (AbstractDelta<String> delta : deltas) {
            addAll(lines, Change.CONTEXT, old.subList(at, delta.getSource().getPosition()));
            addAll(lines, Change.REMOVED, delta.getSource().getLines());
            addAll(lines, Change.ADDED, delta.getTarget().getLines());
            removed += delta.getSource().size();
            added += delta.getTarget().size();
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        addAll(lines, Change.CONTEXT, old.subList(at, to));
        int oldCount = to - from;
        int newCount = oldCount - removed + added;
        int newFrom = first.getTarget().getPosition() - (first.getSource().getPosition() - from);
        return new DiffHunk(
                oldCount == 0 ? from : from + 1, oldCount, newCount == 0 ? newFrom : newFrom + 1, newCount, lines);
    }

    private static void addAll(List<Line> lines, Change change, List<String> raw) {
        for (String line : raw) {
            lines.add(new Line(change, line));
        }
    }

    /** {@code @@ -a,b +c,d @@}, a count of one left out as in git. */
    public String header() {
        return "@@ -" + range(oldStart, oldCount) + " +" + range(newStart, newCount) + " @@";
    }

    private static String range(int start, int count) {
        return count == 1 ? Integer.toString(start) : start + "," + count;
    }

    void appendTo(StringBuilder out) {
        out.append(header()).append('\n');
        for (Line line : lines) {
            out.append(line.change().sign()).append(line.raw());
            if (line.endsWithoutNewline()) {
                out.append("\n\\ No newline at end of file\n");
            }
        }
    }
}
