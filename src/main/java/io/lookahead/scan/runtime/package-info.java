/** What a runtime's source says under each key. */
@NullMarked
package io.lookahead.scan.runtime;

import org.jspecify.annotations.NullMarked;
