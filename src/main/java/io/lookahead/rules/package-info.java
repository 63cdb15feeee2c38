/**
 * Decides: what each step's state is, what is wrong, what must be asked. Rules come from packs; this package loads
 * them, keeps a session's facts and conclusions, lays the conclusions out as a plan and explains them.
 */
@NullMarked
package io.lookahead.rules;

import org.jspecify.annotations.NullMarked;
