package io.lookahead.scan.clock;

/** What a number of blocks is made from, the strongest last. */
enum Follows {
    /** Plain numbers. */
    NOTHING,
    /** A unit of time of a crate that is not part of the project. */
    ELSEWHERE,
    /** The length of a slot, where that is a number of its own. */
    SLOT,
    /** The time between blocks. */
    BLOCK_TIME;

    Follows or(Follows other) {
        return compareTo(other) >= 0 ? this : other;
    }

    boolean isDerived() {
        return this == SLOT || this == BLOCK_TIME;
    }
}
