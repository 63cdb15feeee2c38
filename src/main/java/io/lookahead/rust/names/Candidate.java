package io.lookahead.rust.names;

import io.lookahead.rust.cfg.Cfg;
import io.lookahead.rust.cfg.Truth;

/**
 * One of the things a path may mean, where {@code cfg} chooses between several.
 *
 * @param target what it means, or what its first names mean
 * @param used how many of the path's names led to the target; the rest are its members
 * @param cfg under which condition
 * @param truth whether that condition holds
 */
public record Candidate(Target target, int used, Cfg cfg, Truth truth) {}
