/**
 * Runs rules on the Drools engine, which matches facts and takes conclusions back when what they follow from is gone.
 * Everything the engine evaluates is an object of ours; nothing is generated, compiled or loaded from a rule file.
 */
@NullMarked
package io.lookahead.rules.engine;

import org.jspecify.annotations.NullMarked;
