package io.lookahead.chain;

/**
 * Where a runtime keeps what is read: the 128-bit xxHash of the pallet's name followed by that of the item's. The
 * pallets have the names that parachain templates give them; under another name a value is absent.
 */
enum StorageKey {
    /** {@code Timestamp.Now}, milliseconds, u64. */
    TIMESTAMP_NOW("f0c365c3cf59d671eb72da0e7a4113c49f1f0515f462cdcf84e0f1d6045dfcbb"),
    /** {@code ParachainSystem.LastRelayChainBlockNumber}, u32. */
    LAST_RELAY_CHAIN_BLOCK_NUMBER("45323df7cc47150b3930e2666b0aa313a2bca190d36bd834cc73a38fc213ecbd"),
    /** {@code ParachainSystem.UnincludedSegment}, a vector. */
    UNINCLUDED_SEGMENT("45323df7cc47150b3930e2666b0aa313814b57463709b05d35c5acae79a17726"),
    /**
     * {@code ParachainSystem.HostConfiguration}; its last two u32 are the relay chain's asynchronous backing
     * parameters.
     */
    HOST_CONFIGURATION("45323df7cc47150b3930e2666b0aa313c522231880238a0c56021b8744a00743"),
    /** {@code ParachainSystem.PendingValidationCode}. */
    PENDING_VALIDATION_CODE("45323df7cc47150b3930e2666b0aa31390d171f8401887cf06fb43a732994c32"),
    /** {@code ParachainInfo.ParachainId}, u32. */
    PARACHAIN_ID("0d715f2646c8f85767b5d2764bb2782604a74d81251e398fd8a0a4d55023bb3f");

    private final String hex;

    StorageKey(String hex) {
        this.hex = "0x" + hex;
    }

    String hex() {
        return hex;
    }
}
