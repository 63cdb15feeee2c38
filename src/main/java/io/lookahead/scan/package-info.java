/**
 * Turns Rust and cargo into what is known of each parachain: which runtimes there are, the node that serves each, and a
 * reading for every key. {@code new ProjectScanner(tree).scan()} gives the {@link io.lookahead.facts.ScanReport}. What
 * the source does not decide is unknown, with the reason; nothing is guessed.
 */
@NullMarked
package io.lookahead.scan;

import org.jspecify.annotations.NullMarked;
