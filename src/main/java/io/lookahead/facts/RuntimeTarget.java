package io.lookahead.facts;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parachain runtime of the repository.
 *
 * @param crate the crate's name
 * @param manifest its {@code Cargo.toml}, relative to the project root
 * @param source its root source file, relative to the project root
 * @param facts a reading for every {@link RuntimeKey}
 */
public record RuntimeTarget(
        String crate, String manifest, String source, Consensus consensus, Map<RuntimeKey, Reading> facts) {

    public Reading reading(RuntimeKey key) {
        @Nullable Reading reading = facts.get(key);
        return reading == null ? Reading.absent(key) : reading;
    }
}
