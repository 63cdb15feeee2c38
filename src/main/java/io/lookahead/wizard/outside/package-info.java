/** Other programs that the wizard starts on the operator's word: the editor, and commands that check a phase. */
@NullMarked
package io.lookahead.wizard.outside;

import org.jspecify.annotations.NullMarked;
