/**
 * Declarative macros: reading the rules of {@code macro_rules!} and expanding a call by them. The expansion is tokens
 * that know where they are written, so that items in macro bodies are located and edited like any other.
 */
@NullMarked
package io.lookahead.rust.macros;

import org.jspecify.annotations.NullMarked;
