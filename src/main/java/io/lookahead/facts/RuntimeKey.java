package io.lookahead.facts;

/** The facts that a scan reports of every runtime, in the order in which they are reported. */
public enum RuntimeKey implements FactKey {
    CAPACITY("capacity", "blocks"),
    VELOCITY("velocity", "blocks"),
    RELAY_SLOT_DURATION("relay_slot_duration_ms", "ms"),
    MILLISECS_PER_BLOCK("millisecs_per_block", "ms"),
    SLOT_DURATION("slot_duration_ms", "ms"),
    CONSENSUS_HOOK("consensus_hook", ""),
    CHECK_ASSOCIATED_RELAY_NUMBER("check_associated_relay_number", ""),
    ALLOW_MULTIPLE_BLOCKS_PER_SLOT("aura_allow_multiple_blocks_per_slot", ""),
    AURA_SLOT_DURATION("aura_slot_duration_ms", "ms"),
    AURA_API_SLOT_DURATION("aura_api_slot_duration_ms", "ms"),
    UNINCLUDED_SEGMENT_API("unincluded_segment_api", ""),
    PRIMITIVES_AURA_DEPENDENCY("primitives_aura_dependency", ""),
    CHECK_INHERENTS("check_inherents", ""),
    MAXIMUM_BLOCK_WEIGHT("maximum_block_weight_ref_time_ms", "ms"),
    MINIMUM_PERIOD("minimum_period_ms", "ms");

    private final String key;
    private final String unit;

    RuntimeKey(String key, String unit) {
        this.key = key;
        this.unit = unit;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public Side side() {
        return Side.RUNTIME;
    }
}
