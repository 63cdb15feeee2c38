/** Packs of rules on disk: what they hold, how they are loaded, and which of them are trusted. */
@NullMarked
package io.lookahead.rules.pack;

import org.jspecify.annotations.NullMarked;
