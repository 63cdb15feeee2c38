/** Edits of a runtime's source: constants, aliases, the items of pallets, runtime APIs, arguments of macros. */
@NullMarked
package io.lookahead.edit.runtime;

import org.jspecify.annotations.NullMarked;
