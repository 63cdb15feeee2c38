package io.lookahead.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One runtime with the node that serves it.
 *
 * @param node null where the repository holds none
 * @param known everything that rules may ask about this target, the readings included, in a fixed order
 */
public record Target(RuntimeTarget runtime, @Nullable NodeTarget node, SdkFact sdk, List<Known> known) {
    public Target {
        known = known instanceof DeferredList ? known : List.copyOf(known);
    }
}
