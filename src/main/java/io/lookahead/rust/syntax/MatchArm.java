package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An arm of a match.
 *
 * @param guard the condition after {@code if}; null where there is none
 */
public record MatchArm(
        TokenRange range,
        List<Attribute> attributes,
        TokenRange pattern,
        @Nullable Expr guard,
        Expr body) implements Node {

    public MatchArm {
        attributes = List.copyOf(attributes);
    }
}
