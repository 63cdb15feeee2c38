/**
 * Holds the simulator against what others published: end-to-end figures of the SDK's own network tests, announced
 * gains, and incidents. Nothing here is tuned to pass; a figure that the model misses is reported as missed.
 */
@NullMarked
package io.lookahead.sim.validation;

import org.jspecify.annotations.NullMarked;
