package io.lookahead.scan.node;

import java.util.List;
import java.util.Optional;

/** The ways to start a collator, the furthest developed last. */
enum CollatorKind {
    OTHER("other"),
    RELAY_CHAIN("relay-chain"),
    LEGACY("legacy"),
    NIMBUS("nimbus"),
    BASIC("basic"),
    LOOKAHEAD("lookahead"),
    SLOT_BASED("slot-based");

    private final String key;

    CollatorKind(String key) {
        this.key = key;
    }

    /** The name used in JSON. */
    public String key() {
        return key;
    }

    /** The kind of start that calling the function of this path is; empty for any other function. */
    static Optional<CollatorKind> ofCall(List<String> path) {
        String function = path.get(path.size() - 1);
        String before = path.size() > 1 ? path.get(path.size() - 2) : "";
        String crate = path.get(0);
        boolean consensus = crate.startsWith("cumulus_client_consensus") || crate.equals("nimbus_consensus");
        boolean runs = function.equals("run") || function.equals("run_with_export");
        if (runs && path.contains("collators")) {
            // A chain's own collators are told by the SDK's names alone: any other may be anything.
            return ofModule(before).filter(kind -> consensus || kind != OTHER);
        }
        if (function.equals("start_collator") && crate.equals("cumulus_client_service")) {
            return Optional.of(LEGACY);
        }
        if (function.equals("build") && before.equals("AuraConsensus")) {
            return Optional.of(LEGACY);
        }
        if (function.equals("build_aura_consensus")) {
            return Optional.of(LEGACY);
        }
        boolean nimbus = function.equals("build_nimbus_consensus")
                || (before.equals("NimbusConsensus") && function.equals("build"));
        if (nimbus) {
            return Optional.of(NIMBUS);
        }
        boolean relayChain = function.equals("build_relay_chain_consensus") || before.equals("RelayChainConsensus");
        return relayChain ? Optional.of(RELAY_CHAIN) : Optional.empty();
    }

    private static Optional<CollatorKind> ofModule(String module) {
        return switch (module) {
            case "basic" -> Optional.of(BASIC);
            case "lookahead" -> Optional.of(LOOKAHEAD);
            case "slot_based" -> Optional.of(SLOT_BASED);
            default -> Optional.of(OTHER);
        };
    }
}
