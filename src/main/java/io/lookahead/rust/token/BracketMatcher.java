package io.lookahead.rust.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the brackets of a file. A closing bracket belongs to the nearest open one of its kind; what was opened in
 * between and never closed is reported and paired with nothing, as is a closing bracket nobody waits for. Where that
 * leaves brackets over, a brace that begins a line is paired with one that was opened on a line of the same indentation
 * instead, so that one lost brace does not move everything after it.
 */
final class BracketMatcher {

    /** Deeper than any real source nests; bounds what one brace may cost. */
    private static final int FARTHEST = 256;

    private final TokenTable table;
    private final byte @Nullable [] lines;
    private final List<LexProblem> problems = new ArrayList<>();
    private final int[] waiting = new int[128];
    private int[] open = new int[64];
    private int depth;

    private BracketMatcher(TokenTable table, byte @Nullable [] lines) {
        this.table = table;
        this.lines = lines;
    }

    /** Pairs brackets, {@code bytes} telling how lines are indented where that is needed. */
    static void match(TokenTable table, byte[] bytes, List<LexProblem> problems) {
        BracketMatcher plain = new BracketMatcher(table, null);
        plain.run();
        List<LexProblem> found = plain.problems;
        if (!found.isEmpty()) {
            BracketMatcher byLines = new BracketMatcher(table, bytes);
            byLines.run();
            found = byLines.problems;
        }
        for (LexProblem problem : found) {
            if (problems.size() < Lexer.MOST_PROBLEMS) {
                problems.add(problem);
            }
        }
    }

    private void run() {
        Arrays.fill(table.matches, 0, table.count, -1);
        for (int i = 0; i < table.count; i++) {
            byte kind = table.kinds[i];
            if (TokenKind.isOpen(kind)) {
                if (depth == open.length) {
                    open = Arrays.copyOf(open, depth * 2);
                }
                open[depth++] = i;
                waiting[TokenKind.closing(kind)]++;
            } else if (TokenKind.isClose(kind)) {
                close(i);
            }
        }
        while (depth > 0) {
            dropTop();
        }
    }

    private void close(int token) {
        byte kind = table.kinds[token];
        if (waiting[kind] == 0) {
            unmatched(token);
            return;
        }
        if (lines != null && kind == '}') {
            dropDeeper(lines, token);
        }
        while (TokenKind.closing(table.kinds[open[depth - 1]]) != kind) {
            dropTop();
        }
        int partner = open[--depth];
        waiting[kind]--;
        table.matches[partner] = token;
        table.matches[token] = partner;
    }

    /** Gives up what was opened on lines indented further than the line this brace begins, if one fits it exactly. */
    private void dropDeeper(byte[] bytes, int brace) {
        if (!Indentation.beginsLine(bytes, table.starts[brace])) {
            return;
        }
        int indentation = Indentation.ofLine(bytes, table.starts[brace]);
        int partner = depth - 1;
        int floor = Math.max(0, depth - FARTHEST);
        while (partner >= floor && indentationOf(bytes, partner) > indentation) {
            partner--;
        }
        boolean fits =
                partner >= 0 && table.kinds[open[partner]] == '{' && indentationOf(bytes, partner) == indentation;
        while (fits && depth - 1 > partner) {
            dropTop();
        }
    }

    private int indentationOf(byte[] bytes, int position) {
        return Indentation.ofLine(bytes, table.starts[open[position]]);
    }

    private void dropTop() {
        int token = open[--depth];
        waiting[TokenKind.closing(table.kinds[token])]--;
        unmatched(token);
    }

    private void unmatched(int token) {
        if (problems.size() < Lexer.MOST_PROBLEMS) {
            String bracket = String.valueOf((char) table.kinds[token]);
            problems.add(new LexProblem(table.starts[token], "the bracket '" + bracket + "' has no partner"));
        }
    }
}
