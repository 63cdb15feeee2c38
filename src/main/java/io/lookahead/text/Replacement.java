package io.lookahead.text;

/**
 * New text for a span of one file.
 *
 * @param span what goes; empty where text is only inserted
 * @param text what comes, its lines ended by {@code \n}: the file's own line ending is used when it is applied
 */
public record Replacement(Span span, String text) {

    public static Replacement insert(int offset, String text) {
        return new Replacement(Span.at(offset), text);
    }

    public static Replacement delete(Span span) {
        return new Replacement(span, "");
    }

    /** Whether the two cannot both be made: they change the same byte, or one inserts inside what the other changes. */
    public boolean conflictsWith(Replacement other) {
        if (span.overlaps(other.span)) {
            return true;
        }
        return insertsInside(other) || other.insertsInside(this);
    }

    private boolean insertsInside(Replacement other) {
        return span.isEmpty() && other.span.start() < span.start() && span.start() < other.span.end();
    }
}
