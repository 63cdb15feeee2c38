/**
 * From what a scan found to what a simulation needs: the chain as it is, as each phase of the guide would make it, and
 * the three ways in which phase 3 can end.
 */
@NullMarked
package io.lookahead.sim.phases;

import org.jspecify.annotations.NullMarked;
