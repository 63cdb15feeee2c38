package io.lookahead.wizard.dialog;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class ScriptedDialogTest extends DialogContract {

    @Override
    protected Operator sitDown(ManualTicker ticker) {
        return new WithScript();
    }

    @Test
    void a_script_that_is_never_understood_is_given_up() {
        ScriptedDialog dialog =
                new ScriptedDialog(new Look(80, Glyphs.UNICODE, true), prompt -> Optional.of("something else"));
        assertThatThrownBy(() -> dialog.ask(Menu.yesNo("go-on", "Go on?", List.of())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("go-on");
    }

    /** Someone who writes the script while it runs. */
    private static final class WithScript implements Operator {

        private final BlockingQueue<Optional<String>> script = new LinkedBlockingQueue<>();
        private final ScriptedDialog dialog =
                new ScriptedDialog(new Look(80, Glyphs.UNICODE, true), prompt -> nextLine());

        private Optional<String> nextLine() {
            try {
                return script.take();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Dialog dialog() {
            return dialog;
        }

        @Override
        public String sees() {
            return String.join("\n", dialog.shown());
        }

        @Override
        public void press(char key) {
            script.add(Optional.of(String.valueOf(key)));
        }

        @Override
        public void pick(int number) {
            script.add(Optional.of(String.valueOf(number)));
        }

        @Override
        public void type(String text) {
            script.add(Optional.of(text));
        }

        @Override
        public void backFromText() {
            script.add(Optional.of("<"));
        }

        @Override
        public void interrupt() {
            script.add(Optional.of(ScriptedDialog.INTERRUPT));
        }

        @Override
        public void leave() {
            script.add(Optional.empty());
        }
    }
}
