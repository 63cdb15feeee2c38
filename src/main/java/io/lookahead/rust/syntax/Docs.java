package io.lookahead.rust.syntax;

import io.lookahead.rust.token.CommentKind;
import io.lookahead.rust.token.Comments;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.Span;

/** Doc comments, which stand outside the tokens. */
public final class Docs {

    private Docs() {}

    /** The span of {@code range}, from the first outer doc comment that stands directly before it. */
    public static Span withDocs(TokenRange range) {
        Span span = range.span();
        Tokens tokens = range.tokens();
        Comments comments = tokens.comments();
        int floor = range.from() == 0 ? 0 : tokens.end(range.from() - 1);
        for (int i = comments.firstFrom(floor); i < comments.count(); i++) {
            if (comments.span(i).start() >= span.start()) {
                break;
            }
            if (comments.kind(i) == CommentKind.DOC_OUTER) {
                return new Span(comments.span(i).start(), span.end());
            }
        }
        return span;
    }
}
