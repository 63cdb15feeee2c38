package io.lookahead.chain;

import tools.jackson.databind.JsonNode;

/** A node that answers JSON-RPC. */
public interface Rpc {

    /**
     * Asks one thing.
     *
     * @return the result, JSON {@code null} included
     * @throws ChainException where there is no answer, or the node answers with an error
     */
    JsonNode call(String method, Object... parameters) throws ChainException;
}
