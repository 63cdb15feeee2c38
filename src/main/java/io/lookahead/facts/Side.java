package io.lookahead.facts;

/** Which half of a target something belongs to. */
public enum Side {
    RUNTIME,
    NODE
}
