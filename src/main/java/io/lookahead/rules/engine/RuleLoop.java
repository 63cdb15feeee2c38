package io.lookahead.rules.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rules went on and on, each giving another what it waits for. */
public final class RuleLoop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Integer> fired;

    RuleLoop(Map<String, Integer> fired, String limit) {
        super("the rules did not come to rest within " + limit + "; these feed each other: "
                + fired.entrySet().stream()
                        .map(e -> "\"" + e.getKey() + "\" (fired " + e.getValue() + " times)")
                        .collect(Collectors.joining(", ")));
        this.fired = fired;
    }

    /** The rules that kept firing, most often first. */
    public List<String> rules() {
        return List.copyOf(fired.keySet());
    }
}
