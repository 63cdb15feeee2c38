package io.lookahead.rules.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rules went on and on: each gave another what it waited for, or one matched in more ways than can be gone through. */
public final class RuleLoop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> rules;

    private RuleLoop(List<String> rules, String message) {
        super(message);
        this.rules = rules;
    }

    static RuleLoop of(Map<String, Integer> fired, String limit) {
        return new RuleLoop(
                List.copyOf(fired.keySet()),
                "the rules did not come to rest within " + limit
                        + (fired.isEmpty() ? "" : "; these feed each other: ")
                        + fired.entrySet().stream()
                                .map(e -> "\"" + e.getKey() + "\" (fired " + e.getValue() + " times)")
                                .collect(Collectors.joining(", ")));
    }

    static RuleLoop ofPairs(String rule, int limit) {
        return new RuleLoop(
                List.of(rule),
                "rule \"" + rule + "\" puts more than " + limit
                        + " pairs of facts together; let its sentences find fewer, or split it");
    }

    /** The rules that kept on, most often first. */
    public List<String> rules() {
        return rules;
    }
}
