/**
 * Reads rule files: from bytes to rules made of sentences, each word with its line and column. Knows the shape of the
 * language (rules, blocks, lists, quoted text) but not what any sentence means.
 */
@NullMarked
package io.lookahead.rules.language;

import org.jspecify.annotations.NullMarked;
