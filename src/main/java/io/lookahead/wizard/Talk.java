package io.lookahead.wizard;

import io.lookahead.wizard.dialog.Block;
import io.lookahead.wizard.dialog.Dialog;
import io.lookahead.wizard.dialog.Prompt;
import io.lookahead.wizard.dialog.Reply;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The dialog as pages use it: an answer or back; everything else leaves the page. */
final class Talk {

    private final Dialog dialog;

    Talk(Dialog dialog) {
        this.dialog = dialog;
    }

    Dialog dialog() {
        return dialog;
    }

    void show(Block block) {
        dialog.show(block);
    }

    void show(List<? extends Block> blocks) {
        dialog.show(blocks);
    }

    /** The answer; empty for back. */
    <T> Optional<T> ask(Prompt<T> prompt) {
        Reply<T> reply = dialog.ask(prompt);
        if (reply instanceof Reply.Answer<T> answer) {
            return Optional.of(answer.value());
        }
        if (reply instanceof Reply.Back<T>) {
            return Optional.empty();
        }
        throw new Leaving(how(reply), prompt.id());
    }

    private static Leaving.How how(Reply<?> reply) {
        if (reply instanceof Reply.Pause<?>) {
            return Leaving.How.PAUSED;
        }
        return reply instanceof Reply.Interrupted<?> ? Leaving.How.INTERRUPTED : Leaving.How.NOBODY_THERE;
    }

    /** Does work that may take a while. */
    <T> T during(String what, Supplier<T> work) {
        return dialog.<T, RuntimeException>during(what, report -> work.get());
    }

    void during(String what, Runnable work) {
        dialog.<Boolean, RuntimeException>during(what, report -> {
            work.run();
            return true;
        });
    }
}
