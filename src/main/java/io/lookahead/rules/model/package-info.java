/**
 * What sentences mean, free of any engine: conditions as patterns over facts, consequences as makers of conclusions,
 * and the texts in which facts are named.
 */
@NullMarked
package io.lookahead.rules.model;

import org.jspecify.annotations.NullMarked;
