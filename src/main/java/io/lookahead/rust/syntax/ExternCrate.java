package io.lookahead.rust.syntax;

/**
 * {@code extern crate name as rename;}.
 *
 * @param crate the crate's name
 * @param boundName the name it gets here
 */
public record ExternCrate(Head head, String crate, String boundName) implements Item {}
