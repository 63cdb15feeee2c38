package io.lookahead.rust.token;

import io.lookahead.text.SourceText;
import io.lookahead.text.Span;

/** The comments of a file in order; they overlap no token. */
public final class Comments {

    private final SourceText source;
    private final TokenTable table;

    Comments(SourceText source, TokenTable table) {
        this.source = source;
        this.table = table;
    }

    public int count() {
        return table.comments;
    }

    public Span span(int comment) {
        return new Span(table.commentStarts[comment], table.commentEnds[comment]);
    }

    /** One of {@link CommentKind}. */
    public byte kind(int comment) {
        return table.commentKinds[comment];
    }

    /** The comment as written, its marks included. */
    public String text(int comment) {
        return source.slice(span(comment));
    }

    /** The first comment that begins at or after a byte offset; {@link #count()} when there is none. */
    public int firstFrom(int offset) {
        int low = 0;
        int high = table.comments - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (table.commentStarts[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
