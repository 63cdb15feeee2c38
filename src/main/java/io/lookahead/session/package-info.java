/**
 * One run over a target: the state machine that drives scanning, rules, preview, edits and the transcript. There is no
 * terminal in it; the wizard and the non-interactive commands are two faces of the same session, so neither can do what
 * the other cannot.
 */
@NullMarked
package io.lookahead.session;

import org.jspecify.annotations.NullMarked;
