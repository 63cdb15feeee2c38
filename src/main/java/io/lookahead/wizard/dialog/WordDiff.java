package io.lookahead.wizard.dialog;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.lookahead.wizard.dialog.Diff.Kind;
import io.lookahead.wizard.dialog.Diff.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks the words that differ between a removed line and the added line that takes its place. */
final class WordDiff {

    private static final Pattern WORD = Pattern.compile("\\w+|\\s+|.", Pattern.UNICODE_CHARACTER_CLASS);

    /** Two lines that share less than this part of their words are different lines, not a changed one. */
    private static final double LEAST_IN_COMMON = 0.35;

    private WordDiff() {}

    /** A row with its sign, and with the words marked that differ. */
    record Marked(Line sign, Line text) {}

    /** The rows in their order. */
    static List<Marked> of(List<Row> rows) {
        List<Marked> lines = new ArrayList<>();
        int at = 0;
        while (at < rows.size()) {
            int removed = runOf(Kind.REMOVED, rows, at);
            int added = runOf(Kind.ADDED, rows, at + removed);
            if (removed + added == 0) {
                lines.add(whole(rows.get(at)));
                at++;
                continue;
            }
            lines.addAll(run(rows.subList(at, at + removed), rows.subList(at + removed, at + removed + added)));
            at += removed + added;
        }
        return lines;
    }

    private static int runOf(Kind kind, List<Row> rows, int from) {
        int at = from;
        while (at < rows.size() && rows.get(at).kind() == kind) {
            at++;
        }
        return at - from;
    }

    private static List<Marked> run(List<Row> removed, List<Row> added) {
        List<Marked> before = new ArrayList<>();
        List<Marked> after = new ArrayList<>();
        removed.forEach(row -> before.add(whole(row)));
        added.forEach(row -> after.add(whole(row)));
        if (removed.size() == added.size()) {
            for (int i = 0; i < removed.size(); i++) {
                pair(i, removed.get(i), added.get(i), before, after);
            }
        }
        before.addAll(after);
        return before;
    }

    private static void pair(int at, Row removed, Row added, List<Marked> before, List<Marked> after) {
        List<String> old = words(removed.text());
        List<String> now = words(added.text());
        Set<Integer> gone = new HashSet<>();
        Set<Integer> come = new HashSet<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            range(gone, delta.getSource().getPosition(), delta.getSource().size());
            range(come, delta.getTarget().getPosition(), delta.getTarget().size());
        }
        double common = 2.0 * (old.size() - gone.size()) / Math.max(1, old.size() + now.size());
        if (common >= LEAST_IN_COMMON) {
            before.set(at, marked(Kind.REMOVED, old, gone));
            after.set(at, marked(Kind.ADDED, now, come));
        }
    }

    private static void range(Set<Integer> positions, int from, int size) {
        for (int i = from; i < from + size; i++) {
            positions.add(i);
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(Clean.line(text));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static Marked marked(Kind kind, List<String> words, Set<Integer> changed) {
        Tone quiet = tone(kind);
        Tone loud = kind == Kind.ADDED ? Tone.ADDED_WORD : Tone.REMOVED_WORD;
        Line line = Line.EMPTY;
        StringBuilder same = new StringBuilder();
        boolean inChange = false;
        for (int i = 0; i < words.size(); i++) {
            if (changed.contains(i) != inChange) {
                line = line.with(inChange ? loud : quiet, same.toString());
                same.setLength(0);
                inChange = !inChange;
            }
            same.append(words.get(i));
        }
        return new Marked(sign(kind), line.with(inChange ? loud : quiet, same.toString()));
    }

    private static Marked whole(Row row) {
        return new Marked(sign(row.kind()), Line.of(tone(row.kind()), row.text()));
    }

    private static Line sign(Kind kind) {
        return Line.of(tone(kind), kind.sign() + " ");
    }

    private static Tone tone(Kind kind) {
        return switch (kind) {
            case SAME -> Tone.PLAIN;
            case REMOVED -> Tone.REMOVED;
            case ADDED -> Tone.ADDED;
        };
    }
}
