package io.lookahead.facts;

/** The operator declined a step. */
public record Declined(String step, String reason) implements Known {}
