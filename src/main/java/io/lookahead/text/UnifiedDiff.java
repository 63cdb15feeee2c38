package io.lookahead.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The difference between two contents of one file, as hunks with three lines of context. It keeps the exact bytes of
 * every line, carriage returns and a missing last line end included, so that {@link #toBytes()} can be given to
 * {@code patch} or {@code git apply}.
 *
 * @param file the path
 * @param added whether the file was not there before
 * @param removed whether the file is gone afterwards
 * @param hunks in order of position; empty when nothing differs
 */
public record UnifiedDiff(String file, boolean added, boolean removed, List<DiffHunk> hunks) {

    private static final int CONTEXT = 3;

    public UnifiedDiff {
        hunks = List.copyOf(hunks);
    }

    /** The difference between two contents of {@code file}. */
    public static UnifiedDiff of(String file, byte[] before, byte[] after) {
        return new UnifiedDiff(file, false, false, hunks(before, after));
    }

    /** One diff for each file that {@code after} changes, sorted by path. */
    public static List<UnifiedDiff> between(SourceTree before, OverlayTree after) {
        List<UnifiedDiff> diffs = new ArrayList<>();
        for (String path : after.changedPaths()) {
            byte[] old = bytes(before, path);
            byte[] now = bytes(after, path);
            if (!Arrays.equals(old, now)) {
                boolean added = !before.isFile(path);
                diffs.add(new UnifiedDiff(path, added, !after.isFile(path), hunks(old, now)));
            }
        }
        return List.copyOf(diffs);
    }

    private static byte[] bytes(SourceTree tree, String path) {
        return tree.read(path) instanceof FileContent.Bytes content ? content.bytes() : new byte[0];
    }

    private static List<DiffHunk> hunks(byte[] before, byte[] after) {
        // One character a byte, so that no byte is lost where a file is not valid UTF-8.
        List<String> old = lines(new String(before, StandardCharsets.ISO_8859_1));
        List<String> now = lines(new String(after, StandardCharsets.ISO_8859_1));
        List<DiffHunk> hunks = new ArrayList<>();
        List<AbstractDelta<String>> group = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            if (!group.isEmpty() && gap(group.get(group.size() - 1), delta) > 2 * CONTEXT) {
                hunks.add(DiffHunk.of(group, old, CONTEXT));
                group.clear();
            }
            group.add(delta);
        }
        if (!group.isEmpty()) {
            hunks.add(DiffHunk.of(group, old, CONTEXT));
        }
        return hunks;
    }

    private static int gap(AbstractDelta<String> first, AbstractDelta<String> second) {
        return second.getSource().getPosition()
                - first.getSource().getPosition()
                - first.getSource().size();
    }

    /** Lines with their endings. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(start, next));
            start = next;
        }
        return lines;
    }

    /** The diff in the form {@code patch} and {@code git apply} read. */
    public byte[] toBytes() {
        StringBuilder out = new StringBuilder();
        out.append("--- ").append(added ? "/dev/null" : "a/" + latin(file)).append('\n');
        out.append("+++ ").append(removed ? "/dev/null" : "b/" + latin(file)).append('\n');
        for (DiffHunk hunk : hunks) {
            hunk.appendTo(out);
        }
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The diff as text for a reader; carriage returns are kept. */
    public String render() {
        return new String(toBytes(), StandardCharsets.UTF_8);
    }

    private static String latin(String utf8) {
        return new String(utf8.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
