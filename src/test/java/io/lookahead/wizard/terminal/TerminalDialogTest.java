package io.lookahead.wizard.terminal;

import io.lookahead.wizard.dialog.DialogContract;
import io.lookahead.wizard.dialog.Glyphs;
import io.lookahead.wizard.dialog.ManualTicker;
import io.lookahead.wizard.dialog.Operator;

class TerminalDialogTest extends DialogContract {

    @Override
    protected Operator sitDown(ManualTicker ticker) {
        return new AtTerminal(80, 24, Glyphs.UNICODE, true, ticker, () -> {
            throw new AssertionError("nobody asked to stop at once");
        });
    }
}
