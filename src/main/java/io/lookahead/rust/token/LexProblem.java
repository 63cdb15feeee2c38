package io.lookahead.rust.token;

/**
 * Something in a file that is not Rust. The rest of the file is read all the same.
 *
 * @param offset where, in bytes
 * @param message what, in words for the operator
 */
public record LexProblem(int offset, String message) {}
