package io.lookahead.rules.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Gathers the lines of a block into sentences. A line that is indented deeper than the sentence above goes on with it;
 * a dash makes it an item of that sentence.
 */
final class Block {

    private static final int MAX_DEPTH = 6;

    private static final class Open {
        final int column;
        final List<Token> tokens = new ArrayList<>();
        final List<Open> items = new ArrayList<>();

        Open(int column) {
            this.column = column;
        }

        SentenceText close() {
            return new SentenceText(tokens, items.stream().map(Open::close).toList());
        }
    }

    private final SourceText source;
    private final List<Problem> problems;
    private final List<Open> sentences = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean refused;

    Block(SourceText source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    void add(List<Token> tokens) {
        Token first = tokens.get(0);
        while (!open.isEmpty() && open.getLast().column >= first.column()) {
            open.removeLast();
        }
        if (first.kind() == Token.Kind.DASH) {
            item(first, tokens.subList(1, tokens.size()));
        } else if (open.isEmpty()) {
            Open sentence = new Open(first.column());
            sentence.tokens.addAll(tokens);
            sentences.add(sentence);
            open.addLast(sentence);
        } else if (!open.getLast().items.isEmpty()) {
            refuse(
                    first,
                    "this line belongs neither to the list above nor to a sentence of its own",
                    "start it with a dash, or indent it like the sentence");
        } else {
            open.getLast().tokens.addAll(tokens);
        }
    }

    private void item(Token dash, List<Token> tokens) {
        if (open.isEmpty()) {
            refuse(dash, "a list item with no sentence to belong to", "indent it deeper than its sentence");
        } else if (tokens.isEmpty()) {
            refuse(dash, "an empty list item", "write a sentence after the dash");
        } else if (open.size() > MAX_DEPTH) {
            refuse(dash, "lists within lists, deeper than " + MAX_DEPTH, "use several rules");
        } else {
            Open item = new Open(dash.column());
            item.tokens.addAll(tokens);
            open.getLast().items.add(item);
            open.addLast(item);
        }
    }

    /** Only the first is told: what follows may well be its doing. */
    private void refuse(Token at, String message, String help) {
        if (!refused) {
            problems.add(source.problem(at, message, help));
        }
        refused = true;
    }

    /** Whether a line of any block so far was refused. */
    boolean refused() {
        return refused;
    }

    /** The sentences gathered since the last time. */
    List<SentenceText> close() {
        List<SentenceText> out = sentences.stream().map(Open::close).toList();
        sentences.clear();
        open.clear();
        return out;
    }
}
