package io.lookahead.facts;

/**
 * A parameter of the relay chain, from a profile or read live.
 *
 * @param name as in the relay chain's configuration, such as {@code max_candidate_depth}
 */
public record RelayParameter(String name, long value, String source) implements Known {}
