/** {@code lookahead chain}: live numbers, after a yes. */
@NullMarked
package io.lookahead.cli.chain;

import org.jspecify.annotations.NullMarked;
