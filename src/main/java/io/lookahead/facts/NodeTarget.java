package io.lookahead.facts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The node that serves a runtime.
 *
 * @param crate the crate's name
 * @param manifest its {@code Cargo.toml}, relative to the project root
 * @param sources the files that start the collator, relative to the project root
 * @param facts a reading for every {@link NodeKey}
 */
public record NodeTarget(String crate, String manifest, List<String> sources, Map<NodeKey, Reading> facts) {

    public NodeTarget {
        sources = List.copyOf(sources);
    }

    public Reading reading(NodeKey key) {
        @Nullable Reading reading = facts.get(key);
        return reading == null ? Reading.absent(key) : reading;
    }
}
