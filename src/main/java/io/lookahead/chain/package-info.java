/**
 * A live chain, read over JSON-RPC: what its runtime really is, how fast its blocks come, and which phase that speaks
 * for. Only read requests are sent, only to the address that was given, and only once somebody said yes to it. The
 * network is behind {@link io.lookahead.chain.Rpc}.
 */
@NullMarked
package io.lookahead.chain;

import org.jspecify.annotations.NullMarked;
