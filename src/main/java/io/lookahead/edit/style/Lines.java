package io.lookahead.edit.style;

import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import io.lookahead.text.Span;

/** Takes whole lines out of a file. */
public final class Lines {

    private Lines() {}

    /**
     * Deletes {@code span} with the lines it leaves empty; of two empty lines that would then meet, one goes too. Text
     * that shares a line with the span stays.
     */
    public static void delete(SourceText text, Span span, EditSet.Builder edits) {
        int first = text.line(span.start());
        int last = text.line(span.end());
        int from = text.lineStart(first);
        int to = last < text.lineCount() ? text.lineStart(last + 1) : text.length();
        boolean alone = text.slice(from, span.start()).isBlank()
                && text.slice(span.end(), Math.max(span.end(), to)).isBlank();
        if (!alone) {
            edits.delete(text, span);
            return;
        }
        boolean blankBefore = first == 1 || isBlank(text, first - 1) || opens(text, first - 1);
        boolean blankAfter = last < text.lineCount() && isBlank(text, last + 1);
        if (blankBefore && blankAfter && last + 1 < text.lineCount()) {
            to = text.lineStart(last + 2);
        }
        edits.delete(text, new Span(first == 1 ? text.textStart() : from, to));
    }

    private static boolean isBlank(SourceText text, int line) {
        return text.slice(text.lineSpan(line)).isBlank();
    }

    private static boolean opens(SourceText text, int line) {
        return text.slice(text.lineSpan(line)).endsWith("{");
    }
}
