package io.lookahead.cargo;

import io.lookahead.text.Span;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table, however it is written. Keys are in the order written. */
public final class TomlTable implements TomlValue {

    private final Map<String, TomlEntry> entries = new LinkedHashMap<>();
    private Style style;
    private Span span;

    TomlTable(Style style, Span span) {
        this.style = style;
        this.span = span;
    }

    /** How a table is written. */
    public enum Style {
        /** Under a {@code [header]}, or at the top of the file. */
        HEADER,
        /** {@code { a = 1 }}. */
        INLINE,
        /** By dotted keys: {@code a.b = 1}. */
        DOTTED,
        /** Only through the headers of its children. */
        IMPLIED
    }

    void put(TomlEntry entry) {
        entries.put(entry.key(), entry);
    }

    void declareAt(Span header) {
        style = Style.HEADER;
        span = header;
    }

    void endAt(int end) {
        span = new Span(span.start(), end);
    }

    public Style style() {
        return style;
    }

    @Override
    public Span span() {
        return span;
    }

    public Collection<TomlEntry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    public Optional<TomlEntry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The table under {@code key}. */
    public Optional<TomlTable> table(String key) {
        return value(key, TomlTable.class);
    }

    /** The table under a path of keys. */
    public Optional<TomlTable> table(String first, String second) {
        return table(first).flatMap(table -> table.table(second));
    }

    /** The array under {@code key}. */
    public Optional<TomlArray> array(String key) {
        return value(key, TomlArray.class);
    }

    /** The strings of the array under {@code key}; none where there is no array. */
    public List<String> strings(String key) {
        return array(key).map(TomlArray::strings).orElse(List.of());
    }

    /** The string under {@code key}. */
    public Optional<String> string(String key) {
        return value(key, TomlScalar.class)
                .filter(scalar -> scalar.kind() == TomlScalar.Kind.STRING)
                .map(TomlScalar::text);
    }

    /** The boolean under {@code key}. */
    public Optional<Boolean> bool(String key) {
        return value(key, TomlScalar.class)
                .filter(scalar -> scalar.kind() == TomlScalar.Kind.BOOLEAN)
                .map(TomlScalar::isTrue);
    }

    private <T extends TomlValue> Optional<T> value(String key, Class<T> type) {
        TomlEntry entry = entries.get(key);
        return entry != null && type.isInstance(entry.value())
                ? Optional.of(type.cast(entry.value()))
                : Optional.empty();
    }
}
