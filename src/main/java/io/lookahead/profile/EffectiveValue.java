package io.lookahead.profile;

import io.lookahead.facts.Location;

/**
 * One value of a profile after everything it extends has been taken in.
 *
 * @param path keys from the root, joined by dots
 * @param value as text
 * @param at the file and line that decided it
 */
public record EffectiveValue(String path, String value, Location at) {}
