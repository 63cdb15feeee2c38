package io.lookahead.rust.names;

import io.lookahead.rust.cfg.Cfg;
import io.lookahead.rust.cfg.Truth;
import org.jspecify.annotations.Nullable;

/**
 * One of the things a path may mean, where {@code cfg} chooses between several.
 *
 * @param target what it means, or what its first names mean
 * @param used how many of the path's names led to the target; the rest are its members
 * @param cfg under which condition
 * @param truth whether that condition holds
 */
public record Candidate(Target target, int used, Cfg cfg, Truth truth) {

    /** Written out because what differs most often is the cheapest to compare. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Candidate that
                && used == that.used
                && truth == that.truth
                && target.equals(that.target)
                && cfg.equals(that.cfg);
    }

    @Override
    public int hashCode() {
        return 31 * target.hashCode() + used;
    }
}
