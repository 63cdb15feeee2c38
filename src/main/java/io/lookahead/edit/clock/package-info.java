/**
 * Changes to what counts time in blocks: numbers rewritten in units of time, and drafts of migrations for what is
 * stored. A draft is shown and never applied by itself.
 */
@NullMarked
package io.lookahead.edit.clock;

import org.jspecify.annotations.NullMarked;
