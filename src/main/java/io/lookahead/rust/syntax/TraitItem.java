package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trait.
 *
 * @param bounds the supertraits' tokens, possibly empty
 * @param body the braces and what is between them; null for a trait alias
 */
public record TraitItem(
        Head head,
        Generics generics,
        TokenRange bounds,
        @Nullable TokenRange body,
        List<Item> items) implements Item {

    public TraitItem {
        items = List.copyOf(items);
    }
}
