package io.lookahead.edit.bench;

import io.lookahead.rust.syntax.Item;
import io.lookahead.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * An item with what it stands in.
 *
 * @param parents outermost first
 */
public record Placed(Item item, List<Item> parents) {

    public Placed {
        parents = List.copyOf(parents);
    }

    public Span span() {
        return item.range().span();
    }

    /** The innermost item around it of a kind. */
    public <T extends Item> Optional<T> parent(Class<T> kind) {
        for (int i = parents.size() - 1; i >= 0; i--) {
            if (kind.isInstance(parents.get(i))) {
                return Optional.of(kind.cast(parents.get(i)));
            }
        }
        return Optional.empty();
    }
}
