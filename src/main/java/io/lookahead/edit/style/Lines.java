package io.lookahead.edit.style;

import io.lookahead.text.EditSet;
import io.lookahead.text.SourceText;
import io.lookahead.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** A span with the lines of comment that stand directly above it; what opens a file is not about the span. */
    public static Span withCommentsAbove(SourceText text, Span span) {
        int first = text.line(span.start());
        while (first > 1 && text.slice(text.lineSpan(first - 1)).strip().startsWith("//")) {
            first--;
        }
        boolean opensFile = first == 1;
        return opensFile ? span : new Span(Math.min(span.start(), text.lineStart(first)), span.end());
    }

    /** Deletes spans in the order in which they stand; those with nothing but space between them go as one. */
    public static void deleteAll(SourceText text, List<Span> spans, EditSet.Builder edits) {
        @Nullable Span run = null;
        for (Span span : spans) {
            if (run != null && nothingStandsBetween(run, span, text)) {
                run = new Span(run.start(), span.end());
            } else {
                if (run != null) {
                    delete(text, run, edits);
                }
                run = span;
            }
        }
        if (run != null) {
            delete(text, run, edits);
        }
    }

    private static boolean nothingStandsBetween(Span first, Span second, SourceText text) {
        int start = first.end();
        int end = second.start();
        return text.slice(start, end).isBlank();
    }

    private static boolean isBlank(SourceText text, int line) {
        return text.slice(text.lineSpan(line)).isBlank();
    }

    private static boolean opens(SourceText text, int line) {
        return text.slice(text.lineSpan(line)).endsWith("{");
    }
}
