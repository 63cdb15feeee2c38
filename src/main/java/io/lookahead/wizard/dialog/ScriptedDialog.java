package io.lookahead.wizard.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The form that is answered by a script instead of a person: given a prompt, it says the line that would be typed, or
 * nothing where the script has ended. What was shown can be read afterwards.
 */
public final class ScriptedDialog extends LineDialog {

    /** In a script, Ctrl-C. */
    public static final String INTERRUPT = "\u0003";

    /** A script that is misunderstood this often in a row will not be understood any more. */
    private static final int PATIENCE = 50;

    private final Function<Prompt<?>, Optional<String>> script;
    private final List<String> shown = new ArrayList<>();
    private @Nullable Prompt<?> last;
    private int tries;

    public ScriptedDialog(Look look, Function<Prompt<?>, Optional<String>> script) {
        super(look);
        this.script = script;
    }

    /** Everything shown so far, line by line, prompts and answers included. */
    public List<String> shown() {
        return List.copyOf(shown);
    }

    @Override
    void write(Line line) {
        shown.add(line.text());
    }

    @Override
    void invite(Prompt<?> prompt) {
        tries = prompt.equals(last) ? tries + 1 : 0;
        last = prompt;
        if (tries > PATIENCE) {
            throw new IllegalStateException("the script never answers '" + prompt.id() + "'");
        }
    }

    @Override
    LineSource.Got next(Prompt<?> prompt) {
        Optional<String> line = script.apply(prompt);
        if (line.isEmpty()) {
            return new LineSource.Got.Ended();
        }
        return line.get().equals(INTERRUPT) ? new LineSource.Got.Interrupted() : new LineSource.Got.Typed(line.get());
    }

    @Override
    public <T, E extends Exception> T during(String what, Work<T, E> work) throws E {
        return work.run(detail -> {});
    }

    @Override
    public void aside(Runnable program) {
        program.run();
    }

    @Override
    public String form() {
        return "scripted: answered by a script";
    }

    @Override
    public void close() {}
}
