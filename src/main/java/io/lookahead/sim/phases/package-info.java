/**
 * From what a scan found to what a simulation needs: the chain as it is, a fleet of which some collators lag behind,
 * and what rules can ask about a preview.
 */
@NullMarked
package io.lookahead.sim.phases;

import org.jspecify.annotations.NullMarked;
