package io.lookahead.rules.model;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Known;
import java.util.List;

/**
 * One conclusion that a rule draws.
 *
 * @param texts the texts in which it names facts
 */
public record Effect(List<Template> texts, Maker maker) {

    public Effect {
        texts = List.copyOf(texts);
    }

    /** Makes the conclusion from the facts that the rule matched. */
    @FunctionalInterface
    public interface Maker {
        Conclusion make(Bindings bindings, String rule, List<Known> facts);
    }
}
