package io.lookahead.rust.eval;

import io.lookahead.facts.Location;
import io.lookahead.rust.cfg.Cfg;
import java.util.List;

/**
 * Something worked out with the default features and under every condition that would have changed it.
 *
 * @param active the result with the default features
 * @param variants the results under each condition met, the one that is active included; empty where no condition
 *     mattered
 */
public record Explored<T>(T active, List<Variant<T>> variants) {

    public Explored {
        variants = List.copyOf(variants);
    }

    /**
     * One of them.
     *
     * @param cfg the condition
     * @param at where the source says so
     */
    public record Variant<T>(Cfg cfg, Location at, T value) {}
}
