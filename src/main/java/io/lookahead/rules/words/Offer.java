package io.lookahead.rules.words;

/** An answer that a question offers. */
record Offer(String value, String label, boolean suggested) {}
