package io.lookahead.text.yaml;

/**
 * How much of a YAML file is read before it is refused.
 *
 * @param maxBytes size of the file in bytes
 * @param maxDepth how deep mappings and sequences may stand in each other
 * @param maxNodes how many keys and values it may hold
 */
public record YamlLimits(int maxBytes, int maxDepth, int maxNodes) {

    /** Ample for a file that a person writes. */
    public static final YamlLimits HAND_WRITTEN = new YamlLimits(1 << 20, 20, 50_000);
}
