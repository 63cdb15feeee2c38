/** The source of a project as scanning sees it: cargo's packages as Rust's crates, and the SDK's names. */
@NullMarked
package io.lookahead.scan.source;

import org.jspecify.annotations.NullMarked;
