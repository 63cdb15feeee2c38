/** An independent witness: tree-sitter, loaded only when a file was edited. */
@NullMarked
package io.lookahead.edit.proof;

import org.jspecify.annotations.NullMarked;
