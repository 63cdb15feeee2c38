package io.lookahead.rust.token;

/** What a comment is, as one byte. */
public final class CommentKind {

    /** A comment that documents nothing. */
    public static final byte PLAIN = 0;
    /** {@code ///} or a block that begins with two stars: documents what follows. */
    public static final byte DOC_OUTER = 1;
    /** {@code //!} or a block that begins with a star and an exclamation mark: documents what it stands in. */
    public static final byte DOC_INNER = 2;

    private CommentKind() {}
}
