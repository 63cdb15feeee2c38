/**
 * Previews as people and programs read them: lines of text in Unicode or ASCII, SVG pictures, and plain maps for JSON.
 * Pure functions from a preview to text; every picture says in words what it shows, so that nothing is lost without it.
 */
@NullMarked
package io.lookahead.sim.view;

import org.jspecify.annotations.NullMarked;
