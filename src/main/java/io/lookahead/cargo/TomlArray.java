package io.lookahead.cargo;

import io.lookahead.text.Span;
import java.util.ArrayList;
import java.util.List;

/** An array, or the tables of an {@code [[array.of.tables]]}. */
public final class TomlArray implements TomlValue {

    private final List<TomlValue> items = new ArrayList<>();
    private Span span;

    TomlArray(Span span) {
        this.span = span;
    }

    void add(TomlValue item) {
        items.add(item);
    }

    void endAt(int end) {
        span = new Span(span.start(), end);
    }

    /** The items in the order written. */
    public List<TomlValue> items() {
        return List.copyOf(items);
    }

    /** The items that are strings. */
    public List<String> strings() {
        List<String> strings = new ArrayList<>();
        for (TomlValue item : items) {
            if (item instanceof TomlScalar scalar && scalar.kind() == TomlScalar.Kind.STRING) {
                strings.add(scalar.text());
            }
        }
        return strings;
    }

    @Override
    public Span span() {
        return span;
    }
}
