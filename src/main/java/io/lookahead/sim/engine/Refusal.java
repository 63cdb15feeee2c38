package io.lookahead.sim.engine;

/** Why a runtime refuses to execute a block, with the words that a collator logs. */
public enum Refusal {
    SLOT_MUST_INCREASE("slot_must_increase", "Slot must increase"),
    SLOT_MUST_NOT_DECREASE("slot_must_not_decrease", "Slot must not decrease"),
    TIMESTAMP_SLOT("timestamp_slot", "Timestamp slot must match `CurrentSlot`"),
    RELAY_NUMBER("relay_number", "Relay chain block number needs to strictly increase between Parachain blocks!"),
    PARENT_NOT_INCLUDED("parent_not_included", "expected parent to be included"),
    NO_SPACE("no_space", "no space left for the block in the unincluded segment"),
    SLOT_MISMATCH("slot_mismatch", "slot number mismatch"),
    AUTHORED_LIMIT("authored_limit", "authored blocks limit is reached for the slot"),
    SLOT_IN_FUTURE("slot_in_future", "Parachain slot is too far in the future"),
    SLOT_NOT_DERIVED("slot_not_derived", "Parachain slot must match relay-derived slot"),
    SLOT_BACKWARDS("slot_backwards", "Slot moved backwards");

    private final String key;
    private final String message;

    Refusal(String key, String message) {
        this.key = key;
        this.message = message;
    }

    /** The name used in JSON. */
    public String key() {
        return key;
    }

    /** The panic as an operator sees it. */
    public String message() {
        return message;
    }
}
