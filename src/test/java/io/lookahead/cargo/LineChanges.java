package io.lookahead.cargo;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.lookahead.text.OverlayTree;
import io.lookahead.text.SourceText;
import io.lookahead.text.SourceTree;
import java.util.List;

/** The lines that two trees differ by, under the name of their file. */
final class LineChanges {

    private LineChanges() {}

    static String between(SourceTree before, OverlayTree after) {
        StringBuilder out = new StringBuilder();
        for (String path : after.changedPaths()) {
            out.append(path).append('\n');
            for (AbstractDelta<String> delta :
                    DiffUtils.diff(lines(before, path), lines(after, path)).getDeltas()) {
                delta.getSource()
                        .getLines()
                        .forEach(line -> out.append('-').append(line).append('\n'));
                delta.getTarget()
                        .getLines()
                        .forEach(line -> out.append('+').append(line).append('\n'));
            }
        }
        return out.toString();
    }

    private static List<String> lines(SourceTree tree, String path) {
        SourceText text = tree.text(path).orElseThrow();
        return text.slice(0, text.length()).lines().toList();
    }
}
