package io.lookahead.rules.words;

import io.lookahead.facts.Conclusion;
import io.lookahead.rules.model.Bindings;
import io.lookahead.rules.model.Template;
import io.lookahead.text.ShellWord;
import java.util.List;

/** A task in which facts may be named; in its command a value is one word, whatever it holds. */
record TaskMaker(Template text, Template command) {

    List<Template> texts() {
        return List.of(text, command);
    }

    boolean hasCommand() {
        return !command.equals(Template.of("", false));
    }

    Conclusion.Task make(Bindings bindings) {
        return new Conclusion.Task(text.render(bindings), command.render(bindings, ShellWord::of));
    }
}
