/** Finding things in Rust source: impls of a trait, calls, struct literals, macro calls, the items around a place. */
@NullMarked
package io.lookahead.rust.search;

import org.jspecify.annotations.NullMarked;
