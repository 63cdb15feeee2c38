package io.lookahead.rust.eval;

import java.util.Optional;

/** What a caller knows of crates that are not part of the project. */
public interface Externals {

    /** The value of a constant of another crate, by its whole path from that crate's own name. */
    Optional<Value> constant(String path);

    /** Nothing is known. */
    static Externals none() {
        return path -> Optional.empty();
    }
}
