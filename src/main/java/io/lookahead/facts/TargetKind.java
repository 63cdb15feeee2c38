package io.lookahead.facts;

import org.jspecify.annotations.Nullable;

/**
 * What kind of target rules are looking at: its consensus, and whether the repository holds a node for it.
 *
 * @param runtime the runtime's crate
 * @param node the node's crate; null where there is none, or in a record that was made before it was kept
 */
public record TargetKind(
        String runtime,
        Consensus consensus,
        boolean hasNode,
        @Nullable String node) implements Known {}
