/** {@code lookahead profile}: the profiles there are, what they say, whether they are right, and a new one. */
@NullMarked
package io.lookahead.cli.profile;

import org.jspecify.annotations.NullMarked;
