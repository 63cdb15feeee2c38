package io.lookahead.chain;

/** The eight bytes (BLAKE2b of the trait's name) by which a runtime's version names an API that it implements. */
enum RuntimeApiId {
    AURA("0xdd718d5cc53262d4"),
    AURA_UNINCLUDED_SEGMENT("0xd7bdd8a272ca0d65"),
    /** Nimbus chains' counterpart of {@link #AURA_UNINCLUDED_SEGMENT}. */
    NIMBUS_UNINCLUDED_SEGMENT("0xd0399cd053adda2b"),
    /** Only a relay chain has it. */
    PARACHAIN_HOST("0xaf2c0297a23e6d3d");

    private final String id;

    RuntimeApiId(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
