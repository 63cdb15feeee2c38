/**
 * What a simulation is told: one catalogue of settings with their units, ranges, defaults and sources, the immutable
 * parameters that are chosen from it, and the checks that turn away what cannot be simulated.
 */
@NullMarked
package io.lookahead.sim.setup;

import org.jspecify.annotations.NullMarked;
