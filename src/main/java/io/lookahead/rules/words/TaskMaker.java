package io.lookahead.rules.words;

import io.lookahead.facts.Conclusion;
import io.lookahead.rules.model.Bindings;
import io.lookahead.rules.model.Template;
import java.util.List;

/** A task in which facts may be named. */
record TaskMaker(Template text, Template command) {

    List<Template> texts() {
        return List.of(text, command);
    }

    Conclusion.Task make(Bindings bindings) {
        return new Conclusion.Task(text.render(bindings), command.render(bindings));
    }
}
