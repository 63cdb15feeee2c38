package io.lookahead.facts;

/** The name under which a scan reports one thing about a target. */
public sealed interface FactKey permits RuntimeKey, NodeKey {

    /** The name used in JSON and in rules. */
    String key();

    /** {@code ms}, {@code blocks}, or empty where the value has no unit. */
    String unit();

    Side side();
}
