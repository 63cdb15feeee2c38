/** What a node's source says under each key: which collator it starts, and how. */
@NullMarked
package io.lookahead.scan.node;

import org.jspecify.annotations.NullMarked;
