/**
 * Values and types: constant expressions to their value, type aliases to their end, associated types and constants
 * through impls; and all of it under other features than the default ones, so that every variant can be told.
 */
@NullMarked
package io.lookahead.rust.eval;

import org.jspecify.annotations.NullMarked;
