package io.lookahead.cargo;

import io.lookahead.text.Span;

/**
 * A key with its value.
 *
 * @param keySpan the key as written; for a part of a dotted key or header, that part
 * @param span from the key to the end of the value; for a table with a header, the header
 */
public record TomlEntry(String key, Span keySpan, Span span, TomlValue value) {}
