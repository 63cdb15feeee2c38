/**
 * Files as text: what every layer that reads or changes source stands on, with no idea of what language it is.
 *
 * <ul>
 *   <li>Read a project: {@code new DiskTree(root)}, {@code MemoryTree.of(Map.of("src/lib.rs", "…"))}; then
 *       {@code tree.text("src/lib.rs")}, {@code tree.list("src")}, {@code tree.read(path)} for the reason of a refusal.
 *   <li>Try a change: {@code OverlayTree.of(tree).with(path, bytes)} is a tree like any other; {@code changedPaths()}.
 *   <li>Positions: everything is a {@link io.lookahead.text.Span} of byte offsets; {@code text.locate(offset)} makes a
 *       {@link io.lookahead.facts.Location} of line and column, {@code text.slice(span)} the characters.
 *   <li>Change bytes: {@code EditSet.builder().replace(text, span, "new").insert(text, offset, "…").build()}; then
 *       {@code edits.applyTo(tree)} gives an {@link io.lookahead.text.OverlayTree}, or throws when a file is not the
 *       one that was looked at.
 *   <li>Show a change: {@code UnifiedDiff.between(tree, overlay)} or {@code UnifiedDiff.of(path, before, after)}.
 * </ul>
 */
@NullMarked
package io.lookahead.text;

import org.jspecify.annotations.NullMarked;
