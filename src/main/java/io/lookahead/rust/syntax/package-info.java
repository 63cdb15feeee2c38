/**
 * Rust as a shallow syntax tree over tokens: items with their parts, and on demand types, paths, expressions, patterns
 * of `use`, attributes and macro arguments. Every node knows its token range, so that it can be located and edited.
 * Parsing never fails: what is not understood is skipped, or is an {@link io.lookahead.rust.syntax.Expr.Opaque}.
 */
@NullMarked
package io.lookahead.rust.syntax;

import org.jspecify.annotations.NullMarked;
