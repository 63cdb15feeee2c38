package io.lookahead.wizard.terminal;

import io.lookahead.wizard.dialog.Look;
import io.lookahead.wizard.dialog.Typed;
import java.util.Optional;

/** A prompt as it is drawn and answered on a terminal. */
interface PromptView<T> {

    Live draw(Look look);

    /** Takes a stroke; an answer or a common word ends the prompt or leaves it for a while, nothing goes on with it. */
    Optional<Typed<T>> press(Stroke stroke);

    /** Whether letters are text here, so that keys may come as fast as they like. */
    boolean takesText();
}
