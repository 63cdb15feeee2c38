/** Rust source, understood without a compiler: tokens, items, names and constant values. */
@NullMarked
package io.lookahead.rust;

import org.jspecify.annotations.NullMarked;
