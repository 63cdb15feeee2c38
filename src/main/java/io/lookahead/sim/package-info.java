/**
 * The block production simulator: what block time a parachain will see with given parameters, what limits it, what is
 * lost and whether it can stall. Facts about the SDK come with the release they hold for; what nobody measured is an
 * assumption that every result carries with it.
 */
@NullMarked
package io.lookahead.sim;

import org.jspecify.annotations.NullMarked;
