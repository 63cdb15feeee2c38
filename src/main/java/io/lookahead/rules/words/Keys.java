package io.lookahead.rules.words;

import io.lookahead.facts.FactKey;
import io.lookahead.facts.NodeKey;
import io.lookahead.facts.RuntimeKey;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The facts that a scan reports under a key, and what kind of value each has. */
public final class Keys {

    /** What a fact's value is. */
    public enum Value {
        NUMBER,
        YES_NO,
        WORD,
        LIST
    }

    private static final Set<FactKey> YES_NO = Set.of(
            RuntimeKey.ALLOW_MULTIPLE_BLOCKS_PER_SLOT,
            RuntimeKey.UNINCLUDED_SEGMENT_API,
            RuntimeKey.PRIMITIVES_AURA_DEPENDENCY,
            RuntimeKey.CHECK_INHERENTS,
            NodeKey.BACKEND_CLONED,
            NodeKey.START_CONSENSUS_BACKEND,
            NodeKey.PARA_BACKEND,
            NodeKey.CODE_HASH_PROVIDER);

    private static final Map<String, FactKey> ALL = new LinkedHashMap<>();

    static {
        for (FactKey key : RuntimeKey.values()) {
            ALL.put(key.key(), key);
        }
        for (FactKey key : NodeKey.values()) {
            ALL.put(key.key(), key);
        }
    }

    private Keys() {}

    public static Optional<FactKey> of(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** Every key, the runtime's first. */
    public static Collection<String> names() {
        return java.util.Collections.unmodifiableCollection(ALL.keySet());
    }

    /** The value of a key that a word stands for; empty where it stands for none. */
    static Optional<Object> parse(FactKey key, String word) {
        return switch (value(key)) {
            case NUMBER -> {
                String digits = word.replace("_", "");
                yield digits.matches("\\d{1,15}") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
            }
            case YES_NO -> word.equals("yes") || word.equals("no") ? Optional.of(word.equals("yes")) : Optional.empty();
            case WORD -> Optional.of(word);
            case LIST -> Optional.of(List.of(word));
        };
    }

    public static Value value(FactKey key) {
        if (!key.unit().isEmpty()) {
            return Value.NUMBER;
        }
        if (YES_NO.contains(key)) {
            return Value.YES_NO;
        }
        return key == NodeKey.COLLATORS ? Value.LIST : Value.WORD;
    }
}
