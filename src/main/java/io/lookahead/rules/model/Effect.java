package io.lookahead.rules.model;

import io.lookahead.facts.Conclusion;
import io.lookahead.facts.Known;
import io.lookahead.facts.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One conclusion that a rule draws.
 *
 * @param texts the texts in which it names facts
 * @param severity what it weighs where it is advice; null where it is not
 * @param power what it does beyond speaking; null for nothing
 * @param found where it finds a step to stand; null where it concludes something else
 * @param arrangement where it puts a step or a phase; null where it concludes something else
 */
public record Effect(
        List<Template> texts,
        @Nullable Severity severity,
        @Nullable Power power,
        @Nullable Found found,
        @Nullable Arrangement arrangement,
        Maker maker) {

    public Effect {
        texts = List.copyOf(texts);
    }

    public Effect(List<Template> texts, Maker maker) {
        this(texts, null, null, null, null, maker);
    }

    public Effect(
            List<Template> texts,
            @Nullable Severity severity,
            @Nullable Power power,
            @Nullable Found found,
            Maker maker) {
        this(texts, severity, power, found, null, maker);
    }

    public Effect(List<Template> texts, Arrangement arrangement, Maker maker) {
        this(texts, null, null, null, arrangement, maker);
    }

    /** Makes the conclusion from the facts that the rule matched. */
    @FunctionalInterface
    public interface Maker {
        Conclusion make(Bindings bindings, String rule, List<Known> facts);
    }
}
