package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enum.
 *
 * @param body the braces and what is between them; null in code that does not parse
 */
public record EnumItem(
        Head head, Generics generics, @Nullable TokenRange body) implements Item {

    public List<EnumVariant> variants() {
        return body == null ? List.of() : Fields.variants(body);
    }
}
