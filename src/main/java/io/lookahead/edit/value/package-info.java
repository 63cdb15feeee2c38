/** Gives values that a scan evaluated another value, in the way in which they are written. */
@NullMarked
package io.lookahead.edit.value;

import org.jspecify.annotations.NullMarked;
