/**
 * Conditional compilation: what a {@code cfg} says and whether it holds, in three values, since a scan knows a crate's
 * features but not every machine it is built for.
 */
@NullMarked
package io.lookahead.rust.cfg;

import org.jspecify.annotations.NullMarked;
