package io.lookahead.rust.eval;

import io.lookahead.facts.Location;
import io.lookahead.rust.syntax.Node;
import org.jspecify.annotations.Nullable;

/** Ends an evaluation that leads to no value. */
final class Unevaluable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Location at;

    Unevaluable(String reason, @Nullable Location at) {
        super(reason, null, false, false);
        this.at = at;
    }

    Unevaluable(String reason, Node node) {
        this(reason, node.location());
    }

    @Nullable
    Location at() {
        return at;
    }
}
