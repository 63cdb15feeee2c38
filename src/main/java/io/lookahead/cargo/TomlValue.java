package io.lookahead.cargo;

import io.lookahead.text.Span;

/** A value in a TOML file, with the bytes it was read from. */
public sealed interface TomlValue permits TomlScalar, TomlArray, TomlTable {

    /** Where it is written; for a table of headers, its first header. */
    Span span();
}
