package io.lookahead.facts;

/** What kind of target rules are looking at: its consensus, and whether the repository holds a node for it. */
public record TargetKind(String runtime, Consensus consensus, boolean hasNode) implements Known {}
