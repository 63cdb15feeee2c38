package io.lookahead.rules.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts that a rule matched, by the names the rule has for them. */
public record Bindings(Map<String, Object> facts) {
    public Bindings {
        facts = Map.copyOf(facts);
    }

    /** No fact at all. */
    public static final Bindings NONE = new Bindings(Map.of());

    public @Nullable Object fact(String name) {
        return facts.get(name);
    }
}
