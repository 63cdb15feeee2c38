package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code mod name;} or {@code mod name { … }}.
 *
 * @param body the braces and what is between them; null where the module is in a file of its own
 * @param inner the inner attributes of an inline module
 * @param items the items of an inline module
 */
public record ModItem(Head head, @Nullable TokenRange body, List<Attribute> inner, List<Item> items) implements Item {

    public ModItem {
        inner = List.copyOf(inner);
        items = List.copyOf(items);
    }
}
