/** Edits of the code that starts the collator: imports, struct literals and calls in the files that the scan named. */
@NullMarked
package io.lookahead.edit.node;

import org.jspecify.annotations.NullMarked;
