/**
 * The discrete-event model of block production: relay blocks with forks, the para state on each of them, what the
 * runtime refuses, the collators' loops, backing and inclusion. State lives in flat arrays of fixed size, so that
 * memory does not grow with the simulated length. Times are milliseconds since the start of a run.
 */
@NullMarked
package io.lookahead.sim.engine;

import org.jspecify.annotations.NullMarked;
