/**
 * Where edits are made: the project as it is so far, its files as structure, and the way from a place that a scan
 * reported to the same place after earlier edits.
 */
@NullMarked
package io.lookahead.edit.bench;

import org.jspecify.annotations.NullMarked;
