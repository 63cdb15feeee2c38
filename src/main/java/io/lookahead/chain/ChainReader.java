package io.lookahead.chain;

import io.lookahead.chain.LiveChain.AsyncBacking;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Asks a node for the few values that tell where its chain stands. About twenty requests, all of them reading. */
public final class ChainReader {

    /** How many heads are looked at for the longest unincluded segment. */
    private static final int SEGMENTS = 8;

    private final Rpc rpc;
    private final int blocks;

    /**
     * Nothing is asked yet.
     *
     * @param blocks over how many blocks the block time is measured; public nodes keep the state of the last 256
     */
    public ChainReader(Rpc rpc, int blocks) {
        this.rpc = rpc;
        this.blocks = blocks;
    }

    /**
     * Asks, one request after the other.
     *
     * @throws ChainException where the node does not answer, or not as a Substrate node does
     */
    public LiveChain read() throws ChainException {
        String name = text(rpc.call("system_chain"));
        JsonNode version = rpc.call("state_getRuntimeVersion");
        Map<String, Long> apis = new HashMap<>();
        version.path("apis")
                .forEach(api -> apis.put(api.path(0).asString(), api.path(1).asLong()));
        String specName = text(version.path("specName"));
        long specVersion = version.path("specVersion").asLong();
        Long parachainHost = apis.get(RuntimeApiId.PARACHAIN_HOST.id());
        if (parachainHost != null) {
            return relay(name, specName, specVersion, parachainHost);
        }
        long head = head();
        String hash = hashOf(head);
        if (storage(StorageKey.LAST_RELAY_CHAIN_BLOCK_NUMBER, hash) == null) {
            return new LiveChain.Other(name, specName, specVersion);
        }
        return parachain(name, specName, specVersion, apis, head, hash);
    }

    private LiveChain relay(String name, String specName, long specVersion, long host) throws ChainException {
        Scale params = host < 7 ? null : runtimeCall("ParachainHost_async_backing_params");
        Scale lookahead = host < 13 ? null : runtimeCall("ParachainHost_scheduling_lookahead");
        return new LiveChain.Relay(
                name,
                specName,
                specVersion,
                host,
                params == null ? null : new AsyncBacking(params.u32(), params.u32()),
                lookahead == null ? null : (Long) lookahead.u32());
    }

    private LiveChain parachain(
            String name, String specName, long specVersion, Map<String, Long> apis, long head, String hash)
            throws ChainException {
        int sampled = (int) Math.min(blocks, head - 1);
        String earlier = hashOf(head - sampled);
        Scale slot = apis.containsKey(RuntimeApiId.AURA.id()) ? runtimeCall("AuraApi_slot_duration") : null;
        Scale paraId = storage(StorageKey.PARACHAIN_ID, hash);
        Scale configuration = storage(StorageKey.HOST_CONFIGURATION, hash);
        Long aura = apis.get(RuntimeApiId.AURA_UNINCLUDED_SEGMENT.id());
        return new LiveChain.Parachain(
                name,
                specName,
                specVersion,
                paraId == null ? null : (Long) paraId.u32(),
                head,
                sampled,
                rate(
                        u64(storage(StorageKey.TIMESTAMP_NOW, hash)),
                        u64(storage(StorageKey.TIMESTAMP_NOW, earlier)),
                        sampled),
                rate(
                        u32(storage(StorageKey.LAST_RELAY_CHAIN_BLOCK_NUMBER, hash)),
                        u32(storage(StorageKey.LAST_RELAY_CHAIN_BLOCK_NUMBER, earlier)),
                        sampled),
                u64(slot),
                aura == null ? apis.get(RuntimeApiId.NIMBUS_UNINCLUDED_SEGMENT.id()) : aura,
                longestSegment(head),
                configuration == null ? null : lastTwo(configuration),
                storage(StorageKey.PENDING_VALIDATION_CODE, hash) != null);
    }

    private static @Nullable Double rate(@Nullable Long now, @Nullable Long before, int over) {
        return now == null || before == null || over <= 0 ? null : (Double) ((double) (now - before) / over);
    }

    private static @Nullable Long u64(@Nullable Scale value) throws ChainException {
        return value == null ? null : (Long) value.u64();
    }

    private static @Nullable Long u32(@Nullable Scale value) throws ChainException {
        return value == null ? null : (Long) value.u32();
    }

    private static AsyncBacking lastTwo(Scale configuration) throws ChainException {
        configuration.from(configuration.size() - 8);
        return new AsyncBacking(configuration.u32(), configuration.u32());
    }

    private @Nullable Long longestSegment(long head) throws ChainException {
        Long longest = null;
        for (long number = head; number > Math.max(0, head - SEGMENTS); number--) {
            Scale segment = storage(StorageKey.UNINCLUDED_SEGMENT, hashOf(number));
            long length = segment == null ? 0 : segment.compact().orElse(0);
            longest = longest == null ? length : Math.max(longest, length);
        }
        return longest;
    }

    private long head() throws ChainException {
        String number = text(rpc.call("chain_getHeader").path("number"));
        try {
            return Long.parseUnsignedLong(number.substring(Math.min(2, number.length())), 16);
        } catch (NumberFormatException notANumber) {
            throw ChainException.unreachable("the node gives no block number in its newest header");
        }
    }

    private String hashOf(long number) throws ChainException {
        return text(rpc.call("chain_getBlockHash", number));
    }

    /** Null where nothing is stored there, or the node keeps that block's state no longer. */
    private @Nullable Scale storage(StorageKey key, String hash) throws ChainException {
        return optional("state_getStorage", key.hex(), hash);
    }

    private @Nullable Scale runtimeCall(String method) throws ChainException {
        return optional("state_call", method, "0x");
    }

    private @Nullable Scale optional(String method, Object... parameters) throws ChainException {
        try {
            JsonNode value = rpc.call(method, parameters);
            return value.isString() ? Scale.ofHex(value.asString()) : null;
        } catch (ChainException refused) {
            if (refused.isAnswered()) {
                return null;
            }
            throw refused;
        }
    }

    private static String text(JsonNode value) throws ChainException {
        if (!value.isString()) {
            throw ChainException.unreachable("the node does not answer as a Substrate node does");
        }
        return value.asString();
    }
}
