package io.lookahead.rust.witness;

import io.lookahead.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares what our parser sees in a file with what tree-sitter sees. */
final class Differential {

    private Differential() {}

    /**
     * The outcome for one file.
     *
     * @param judged whether tree-sitter could parse the file
     * @param agreed how many marks both have
     * @param differences the others, in words
     */
    record Outcome(boolean judged, int agreed, List<String> differences) {}

    static Outcome compare(SourceText text) {
        Optional<SortedSet<Mark>> theirs = TreeSitterView.of(text.bytes());
        if (theirs.isEmpty()) {
            return new Outcome(false, 0, List.of());
        }
        SortedSet<Mark> ours = OwnView.of(text);
        SortedSet<Mark> both = new TreeSet<>(ours);
        both.retainAll(theirs.get());
        List<String> differences = new ArrayList<>();
        describe("only ours", ours, both, text, differences);
        describe("only tree-sitter's", theirs.get(), both, text, differences);
        return new Outcome(true, both.size(), differences);
    }

    private static void describe(
            String whose, SortedSet<Mark> marks, SortedSet<Mark> both, SourceText text, List<String> out) {
        for (Mark mark : marks) {
            if (!both.contains(mark)) {
                String shown = text.slice(mark.start(), Math.min(mark.end(), mark.start() + 80))
                        .replace('\n', ' ');
                out.add(whose + ": " + mark.kind() + " " + mark.name() + " at " + text.locate(mark.start()) + "-"
                        + text.line(mark.end()) + ": " + shown);
            }
        }
    }
}
