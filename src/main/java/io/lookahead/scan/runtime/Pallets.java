package io.lookahead.scan.runtime;

/** Crates that the readings are about, as Rust names them. */
final class Pallets {

    static final String PARACHAIN_SYSTEM = "cumulus_pallet_parachain_system";
    static final String AURA = "pallet_aura";
    static final String AURA_EXT = "cumulus_pallet_aura_ext";
    static final String TIMESTAMP = "pallet_timestamp";
    static final String SYSTEM = "frame_system";
    static final String AUTHOR_INHERENT = "pallet_author_inherent";

    private Pallets() {}
}
