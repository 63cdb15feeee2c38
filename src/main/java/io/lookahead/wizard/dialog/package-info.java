/**
 * What the wizard can say and ask, and the forms of doing so. A {@link io.lookahead.wizard.dialog.Dialog} shows
 * {@linkplain io.lookahead.wizard.dialog.Block blocks} of a narrative and asks
 * {@linkplain io.lookahead.wizard.dialog.Prompt prompts}; the plain, scripted and recording forms are here, the one for
 * a real terminal is in {@code terminal}. Nothing in here knows what a parachain is.
 */
@NullMarked
package io.lookahead.wizard.dialog;

import org.jspecify.annotations.NullMarked;
