package io.lookahead.rules.model;

import java.util.function.BiPredicate;

/**
 * A test of a fact against one that an earlier pattern found.
 *
 * @param with the name under which the other fact is known in the rule
 * @param what what it asks
 * @param test gets the fact itself first, the other second
 */
public record Join(String with, String what, BiPredicate<Object, Object> test) {}
