/**
 * The commands around rules: what there is, whether it is sound, why it decides as it does, and how to write one's own.
 */
@NullMarked
package io.lookahead.cli.rules;

import org.jspecify.annotations.NullMarked;
