/**
 * The dictionary: every sentence that rules may use, what its holes take, and what it means. It is closed; nothing that
 * is not listed here can be said, and {@code rules words} prints all of it.
 */
@NullMarked
package io.lookahead.rules.words;

import org.jspecify.annotations.NullMarked;
