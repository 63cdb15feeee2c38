package io.lookahead.facts;

/**
 * A call of a function.
 *
 * @param function the function's resolved path, such as {@code cumulus_client_consensus_aura::collators::basic::run}
 */
public record Call(Side side, String function, Location at) implements Known {}
