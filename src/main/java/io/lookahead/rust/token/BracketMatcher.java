package io.lookahead.rust.token;

import java.util.Arrays;
import java.util.List;

/** Pairs the brackets of a file. */
final class BracketMatcher {

    private BracketMatcher() {}

    /**
     * A closing bracket belongs to the nearest open one of its kind; what was opened in between and never closed is
     * reported and paired with nothing, as is a closing bracket nobody waits for.
     */
    static void match(TokenTable table, List<LexProblem> problems) {
        int[] open = new int[64];
        int[] waiting = new int[128];
        int depth = 0;
        for (int i = 0; i < table.count; i++) {
            byte kind = table.kinds[i];
            if (TokenKind.isOpen(kind)) {
                if (depth == open.length) {
                    open = Arrays.copyOf(open, depth * 2);
                }
                open[depth++] = i;
                waiting[TokenKind.closing(kind)]++;
            } else if (TokenKind.isClose(kind)) {
                depth = close(table, problems, open, depth, waiting, i);
            }
        }
        for (int i = 0; i < depth; i++) {
            unmatched(table, problems, open[i]);
        }
    }

    private static int close(
            TokenTable table, List<LexProblem> problems, int[] open, int depth, int[] waiting, int token) {
        byte kind = table.kinds[token];
        if (waiting[kind] == 0) {
            unmatched(table, problems, token);
            return depth;
        }
        int top = depth - 1;
        while (TokenKind.closing(table.kinds[open[top]]) != kind) {
            waiting[TokenKind.closing(table.kinds[open[top]])]--;
            unmatched(table, problems, open[top]);
            top--;
        }
        waiting[kind]--;
        table.matches[open[top]] = token;
        table.matches[token] = open[top];
        return top;
    }

    private static void unmatched(TokenTable table, List<LexProblem> problems, int token) {
        if (problems.size() < Lexer.MOST_PROBLEMS) {
            String bracket = String.valueOf((char) table.kinds[token]);
            problems.add(new LexProblem(table.starts[token], "the bracket '" + bracket + "' has no partner"));
        }
    }
}
