/** How a repository lays out its Rust source, so that what is added looks as if its authors had written it. */
@NullMarked
package io.lookahead.edit.style;

import org.jspecify.annotations.NullMarked;
