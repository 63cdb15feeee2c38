/**
 * Turns what a session knows into blocks of the narrative: where a target stands, what a phase will give, what a step
 * changes and why, what an answer would lead to. Nothing in here asks or decides.
 */
@NullMarked
package io.lookahead.wizard.story;

import org.jspecify.annotations.NullMarked;
