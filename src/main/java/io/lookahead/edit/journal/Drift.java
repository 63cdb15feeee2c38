package io.lookahead.edit.journal;

import io.lookahead.text.DiffHunk;
import io.lookahead.text.UnifiedDiff;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that is not what it was left as.
 *
 * @param path relative to the project root
 * @param what what happened to it, with the lines concerned
 */
public record Drift(String path, String what) {

    private static final int LINES_NAMED = 6;

    /** How {@code now} differs from {@code expected}; null stands for a file that is not there. */
    static Drift between(String path, byte @Nullable [] expected, byte @Nullable [] now) {
        if (now == null) {
            return new Drift(path, "is gone");
        }
        if (expected == null) {
            return new Drift(path, "is there, and was not before");
        }
        return new Drift(path, "has other text at " + lines(UnifiedDiff.of(path, expected, now)));
    }

    /** The changed lines of the file as it is now. */
    static String lines(UnifiedDiff diff) {
        List<String> ranges = new ArrayList<>();
        for (DiffHunk hunk : diff.hunks()) {
            int line = hunk.newStart();
            int first = 0;
            int last = 0;
            for (DiffHunk.Line each : hunk.lines()) {
                if (each.change() != DiffHunk.Change.CONTEXT) {
                    first = first == 0 ? line : first;
                    last = each.change() == DiffHunk.Change.ADDED ? line : Math.max(last, first);
                }
                if (each.change() != DiffHunk.Change.REMOVED) {
                    line++;
                }
            }
            ranges.add(first == last ? "line " + first : "lines " + first + " to " + last);
        }
        if (ranges.size() > LINES_NAMED) {
            return String.join(", ", ranges.subList(0, LINES_NAMED)) + " and " + (ranges.size() - LINES_NAMED)
                    + " more places";
        }
        return String.join(", ", ranges);
    }

    /** Such as {@code runtime/src/lib.rs has other text at line 40}. */
    @Override
    public String toString() {
        return path + " " + what;
    }
}
