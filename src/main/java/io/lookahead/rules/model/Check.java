package io.lookahead.rules.model;

import java.util.function.Predicate;

/**
 * One test of a fact.
 *
 * @param what what it asks, as the end of "no fact whose …", for {@code why-not}
 */
public record Check<T>(String what, Predicate<T> test) {}
