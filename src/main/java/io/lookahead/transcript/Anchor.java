package io.lookahead.transcript;

/**
 * A head that was kept outside of the transcript.
 *
 * @param isLast whether the transcript ended there and must not go on
 */
public record Anchor(Head head, boolean isLast) {}
