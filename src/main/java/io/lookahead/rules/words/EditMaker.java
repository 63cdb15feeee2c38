package io.lookahead.rules.words;

import io.lookahead.facts.Edit;
import io.lookahead.rules.model.Bindings;
import io.lookahead.rules.model.Template;
import java.util.List;
import java.util.function.Function;

/**
 * An edit in which facts may be named.
 *
 * @param texts where they are named
 */
record EditMaker(List<Template> texts, Function<Bindings, Edit> make) {
    EditMaker {
        texts = List.copyOf(texts);
    }

    /** An edit that names no fact. */
    static EditMaker fixed(Edit edit) {
        return new EditMaker(List.of(), b -> edit);
    }
}
