package io.lookahead.facts;

import java.util.List;

/**
 * A dependency in the manifest of the runtime or of the node.
 *
 * @param crate the package's own name, whatever it is renamed to
 * @param features those asked for, the workspace's entry included
 */
public record Dependency(Side side, String crate, List<String> features, Location at) implements Known {
    public Dependency {
        features = List.copyOf(features);
    }
}
