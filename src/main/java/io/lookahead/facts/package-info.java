/**
 * What is known: plain records that scanning produces, rules conclude and everything else passes around. This package
 * imports nothing of ours, so that every other package may speak its words.
 */
@NullMarked
package io.lookahead.facts;

import org.jspecify.annotations.NullMarked;
