/**
 * Carries out the closed vocabulary of edits ({@link io.lookahead.facts.Edit}) on an overlay of the sources: one class
 * an edit, each changing nothing where what it asks for already holds, and saying why where it cannot be made.
 */
@NullMarked
package io.lookahead.edit;

import org.jspecify.annotations.NullMarked;
