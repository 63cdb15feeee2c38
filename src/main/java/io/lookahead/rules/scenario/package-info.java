/**
 * Tests of rules: scenario files that say what is known, which rules must fire or stay silent, and what must follow.
 */
@NullMarked
package io.lookahead.rules.scenario;

import org.jspecify.annotations.NullMarked;
