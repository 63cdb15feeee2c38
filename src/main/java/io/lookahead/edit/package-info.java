/**
 * Changes to source: the closed vocabulary of {@link io.lookahead.facts.Edit} carried out on structure, proof that a
 * change did what it was made for, and changing files so that nothing is ever half done.
 *
 * <ul>
 *   <li>{@code new EditWorkshop(graphs).perform(edits, target, tree)} makes edits on an overlay:
 *       {@link io.lookahead.edit.EditResult}.
 *   <li>{@code new Prover().prove(before, overlay, done)} says whether the overlay still parses and whether a scan of
 *       it says done: {@link io.lookahead.edit.ProofResult}.
 *   <li>{@link io.lookahead.edit.journal.ChangeJournal} applies an overlay to the disk and takes changes back.
 *   <li>{@link io.lookahead.edit.git.GitProject} tells whose uncommitted changes there are, and commits ours.
 * </ul>
 */
@NullMarked
package io.lookahead.edit;

import org.jspecify.annotations.NullMarked;
