package io.lookahead.rust.syntax;

import io.lookahead.rust.token.TokenRange;
import io.lookahead.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all items have.
 *
 * @param range the whole item, attributes and closing semicolon included, doc comments not
 * @param core the item without its attributes
 * @param attributes its outer attributes
 * @param visibility {@code pub}, {@code pub(…)}; null for a private item
 * @param nameToken the token of its name; −1 for an item without a name
 */
public record Head(
        TokenRange range,
        TokenRange core,
        List<Attribute> attributes,
        @Nullable TokenRange visibility,
        int nameToken) {

    public Head {
        attributes = List.copyOf(attributes);
    }

    /** The name without {@code r#}; empty for an item without a name. */
    public String name() {
        return nameToken < 0 ? "" : range.tokens().name(nameToken);
    }

    public boolean isPublic() {
        return visibility != null && visibility.size() == 1;
    }

    /** The item with the doc comments that belong to it: what goes when the item goes. */
    public Span spanWithDocs() {
        return Docs.withDocs(range);
    }
}
