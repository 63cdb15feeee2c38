/** Edits of the code that starts a collator: imports, struct literals, parameters and calls. */
@NullMarked
package io.lookahead.edit.node;

import org.jspecify.annotations.NullMarked;
