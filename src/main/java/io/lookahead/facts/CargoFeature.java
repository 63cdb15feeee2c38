package io.lookahead.facts;

import java.util.List;

/** A feature that the manifest of the runtime or of the node declares, with what it enables as written. */
public record CargoFeature(Side side, String name, List<String> enables, Location at) implements Known {
    public CargoFeature {
        enables = List.copyOf(enables);
    }
}
