/**
 * The dialog on a real terminal. What was shown is ordinary output and stays in the terminal's scrollback; only the
 * prompt at hand and the two pinned lines under it are drawn again. Nothing but this package writes control sequences.
 */
@NullMarked
package io.lookahead.wizard.terminal;

import org.jspecify.annotations.NullMarked;
