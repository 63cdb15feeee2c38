package io.lookahead.scan.target;

/** Packages of the SDK by which targets are told, in cargo's spelling. */
final class Sdk {

    static final String PARACHAIN_SYSTEM = "cumulus-pallet-parachain-system";

    /** One package that re-exports all of the SDK. */
    static final String UMBRELLA = "polkadot-sdk";

    private Sdk() {}
}
