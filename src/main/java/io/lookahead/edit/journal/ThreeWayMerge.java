package io.lookahead.edit.journal;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Joins two changes of one text line by line, where they do not touch the same or neighbouring lines. */
final class ThreeWayMerge {

    private ThreeWayMerge() {}

    /** {@code base} with both changes made; empty where they meet. */
    static Optional<byte[]> merge(byte[] base, byte[] mine, byte[] theirs) {
        List<String> lines = lines(base);
        List<AbstractDelta<String>> deltas = new ArrayList<>();
        deltas.addAll(DiffUtils.diff(lines, lines(mine)).getDeltas());
        int border = deltas.size();
        deltas.addAll(DiffUtils.diff(lines, lines(theirs)).getDeltas());
        for (AbstractDelta<String> one : deltas.subList(0, border)) {
            for (AbstractDelta<String> other : deltas.subList(border, deltas.size())) {
                if (start(one) <= end(other) && start(other) <= end(one)) {
                    return Optional.empty();
                }
            }
        }
        deltas.sort(Comparator.comparingInt(ThreeWayMerge::start));
        StringBuilder merged = new StringBuilder();
        int at = 0;
        for (AbstractDelta<String> delta : deltas) {
            lines.subList(at, start(delta)).forEach(merged::append);
            delta.getTarget().getLines().forEach(merged::append);
            at = end(delta);
        }
        lines.subList(at, lines.size()).forEach(merged::append);
        return Optional.of(merged.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static int start(AbstractDelta<String> delta) {
        return delta.getSource().getPosition();
    }

    private static int end(AbstractDelta<String> delta) {
        return start(delta) + delta.getSource().size();
    }

    /** Lines with their endings, one character a byte, so that no byte is lost. */
    private static List<String> lines(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<String> lines = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            int next = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(at, next));
            at = next;
        }
        return lines;
    }
}
