package io.lookahead.rust.syntax;

/**
 * {@code extern crate name as rename;}. Its {@link #name()} is the name the crate gets here.
 *
 * @param crate the crate's own name
 */
public record ExternCrate(Head head, String crate) implements Item {}
