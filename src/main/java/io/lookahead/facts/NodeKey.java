package io.lookahead.facts;

/** The facts that a scan reports of the node that serves a runtime, in the order in which they are reported. */
public enum NodeKey implements FactKey {
    COLLATOR("collator", ""),
    COLLATORS("collators", ""),
    VALIDATION_CODE("validation_code", ""),
    BACKEND_CLONED("backend_cloned", ""),
    START_CONSENSUS_BACKEND("start_consensus_backend", ""),
    PARA_BACKEND("para_backend", ""),
    CODE_HASH_PROVIDER("code_hash_provider", ""),
    AURA_PARAMS("aura_params", ""),
    AUTHORING_DURATION("authoring_duration_ms", "ms");

    private final String key;
    private final String unit;

    NodeKey(String key, String unit) {
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
        return Side.NODE;
    }
}
