package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A struct or union.
 *
 * @param body {@code { … }} or {@code ( … )}; null for a unit struct
 */
public record StructItem(
        Head head, Generics generics, @Nullable TokenRange body) implements Item {

    public boolean isUnit() {
        return body == null;
    }

    public boolean isTuple() {
        return body != null && body.tokens().is(body.from(), '(');
    }

    /** The fields; those of a tuple struct are named by their position. */
    public List<FieldDeclaration> fields() {
        return body == null ? List.of() : Fields.parse(body);
    }
}
