package io.lookahead.sim.setup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The loop that a collator runs. Keys are those of a scan. Kinds that a scan can report but that have no model of their
 * own are run by the nearest one: {@link #loop()}.
 */
public enum CollatorKind {
    /** One block on request of the relay chain, however often it asks within a slot. */
    LEGACY("legacy"),
    /** One block on request of the relay chain; one a slot from v1.8.0 on. */
    BASIC("basic"),
    /** Up to two blocks on every relay block that is imported, forks included. */
    LOOKAHEAD("lookahead"),
    /** Driven by a timer, one block for each core and relay slot. */
    SLOT_BASED("slot-based"),
    NIMBUS("nimbus"),
    RELAY_CHAIN("relay-chain"),
    OTHER("other");

    private final String key;

    CollatorKind(String key) {
        this.key = key;
    }

    /** The name used in JSON, on the command line and by a scan. */
    public String key() {
        return key;
    }

    /** The kind whose loop stands in for this one. */
    public CollatorKind loop() {
        return switch (this) {
            case NIMBUS -> LOOKAHEAD;
            case RELAY_CHAIN, OTHER -> LEGACY;
            default -> this;
        };
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(CollatorKind::key).toList();
    }

    public static Optional<CollatorKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
