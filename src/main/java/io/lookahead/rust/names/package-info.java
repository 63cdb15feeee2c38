/**
 * Names: crates, their modules across files, what a module declares and imports, and what a path in some place means.
 * Nothing is read before it is asked for.
 */
@NullMarked
package io.lookahead.rust.names;

import org.jspecify.annotations.NullMarked;
