package io.lookahead.facts;

/** The operator is about to start this phase. */
public record PhaseStart(int phase) implements Known {}
